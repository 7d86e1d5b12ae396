import type { FunctionTool, ResponseInputItem, Tool } from '@unabridged/contract';
import type { TextEngine, TextRequest } from '../engines/engine.ts';
import { fileSearchTool } from '../hosted-tools/file-search.ts';
import type { HostedTool, Passage } from '../hosted-tools/hosted-tool.ts';
import { runWithHostedTools } from '../hosted-tools/run-with-hosted-tools.ts';

/** A conversation as ordinary people have it, and what its last reply must be like. */
export interface OrdinaryPrompt {
  readonly group: string;
  /** What the user says, one text a turn. */
  readonly says: readonly string[];
  readonly instructions?: string;
  readonly tools?: readonly FunctionTool[];
  /** What the caller's program answers to a call, by the name of the tool. */
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** Files that are searched, text by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly format?: TextRequest['format'];
  /** What the last reply has to match. */
  readonly expects: RegExp;
  /** What no reply may match. */
  readonly never?: RegExp;
  /** Calls of the last turn, in order, such as `get_weather {"city":"Oslo"}`. */
  readonly calls?: readonly string[];
}

/** What happened in one turn. */
export interface OrdinaryTurn {
  readonly said: string;
  readonly calls: readonly string[];
  readonly reply: string;
}

/** A program that calls its tools more often than this does not come to an end. */
const mostCalls = 6;

/** Holds the conversation with an engine, tools included. */
export async function holdConversation(
  engine: TextEngine,
  prompt: OrdinaryPrompt,
): Promise<OrdinaryTurn[]> {
  const items: ResponseInputItem[] = [];
  const turns: OrdinaryTurn[] = [];
  for (const said of prompt.says) {
    items.push({ role: 'user', content: said });
    turns.push({ said, ...(await answer(engine, prompt, items)) });
  }
  return turns;
}

async function answer(
  engine: TextEngine,
  prompt: OrdinaryPrompt,
  items: ResponseInputItem[],
): Promise<{ calls: string[]; reply: string }> {
  const calls: string[] = [];
  for (let round = 0; round < mostCalls; round++) {
    const made: { id: string; name: string; input: string }[] = [];
    let reply = '';
    for await (const delta of run(engine, prompt, items)) {
      if (delta.type === 'text') reply += delta.delta;
      if (delta.type === 'tool_call') made.push({ id: delta.callId, name: delta.name, input: '' });
      if (delta.type === 'tool_arguments') made.at(-1)!.input += delta.delta;
      if (delta.type === 'hosted_call_done' && delta.call.kind === 'file_search') {
        calls.push(`file_search ${JSON.stringify(delta.call.queries)}`);
      }
      if (delta.type === 'citation' && delta.citation.kind === 'passage') {
        reply += `[${delta.citation.passage.filename}]`;
      }
    }
    if (made.length === 0) {
      items.push({ role: 'assistant', content: reply });
      return { calls, reply };
    }
    for (const { id, name, input } of made) {
      calls.push(`${name} ${input}`);
      const output = JSON.stringify(prompt.outputs?.[name] ?? { error: 'no such tool' });
      items.push(
        { type: 'function_call', call_id: id, name, arguments: input },
        { type: 'function_call_output', call_id: id, output },
      );
    }
  }
  return { calls, reply: '(did not come to an end)' };
}

function run(engine: TextEngine, prompt: OrdinaryPrompt, items: readonly ResponseInputItem[]) {
  const search: Tool = { type: 'file_search', vector_store_ids: ['vs_1'] };
  const tools: Tool[] = [...(prompt.tools ?? []), ...(prompt.files ? [search] : [])];
  const request: TextRequest = {
    model: 'gpt-6-luna',
    instructions: prompt.instructions ?? null,
    items: [...items],
    tools,
    toolChoice: 'auto',
    parallelToolCalls: true,
    format: prompt.format ?? { type: 'text' },
    maxOutputTokens: null,
    temperature: null,
    topP: null,
    reasoningEffort: null,
  };
  const hosted: HostedTool[] = prompt.files ? [searchIn(prompt.files)] : [];
  const { signal } = new AbortController();
  return runWithHostedTools({ engine, request, tools: hosted, signal });
}

/** The beginnings of the words, so that "password" and "passwords" meet. */
function words(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

/** Finds the paragraphs that share most words with the queries. */
function searchIn(files: Readonly<Record<string, string>>): HostedTool {
  const passages = Object.entries(files).flatMap(([filename, text]) =>
    text.split(/\n\n+/u).map((part) => ({ filename, text: part.trim() })),
  );
  return fileSearchTool(
    { type: 'file_search', vector_store_ids: ['vs_1'] },
    {
      search: async ({ queries }) => {
        const asked = words(queries.join(' '));
        const found = passages.map(({ filename, text }): Passage => {
          const shared = [...words(text)].filter((word) => asked.has(word)).length;
          const score = shared / (asked.size + 1);
          return { fileId: `file-${filename}`, filename, score, attributes: null, text };
        });
        return found.toSorted((a, b) => b.score - a.score).slice(0, 4);
      },
    },
  );
}
