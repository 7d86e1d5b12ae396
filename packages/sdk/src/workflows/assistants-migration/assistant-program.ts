import type { Assistant } from '@unabridged/contract';
import type { MigrationNote } from './migration-note.ts';
import { programSettings } from './program-settings.ts';
import { conversationKeys } from './thread-resources.ts';

/** A program that does what an assistant did. */
export interface AssistantProgram {
  /** Such as `order-clerk.ts`. */
  readonly filename: string;
  /** TypeScript. */
  readonly code: string;
  readonly notes: readonly MigrationNote[];
}

/** Package that a program imports: the programs are the same for both. */
export type ClientPackage = 'unabridged' | 'openai';

/** Turns an assistant into a program for Responses and conversations. It runs as it is. */
export function assistantProgram(
  assistant: Assistant,
  importFrom: ClientPackage = 'unabridged',
): AssistantProgram {
  const { settings, notes } = programSettings(assistant);
  const functions = settings.tools.flatMap((tool) =>
    tool.type === 'function' ? [{ name: tool.name, about: tool.description ?? tool.name }] : [],
  );
  const sections = [
    heading(assistant, importFrom),
    `${settingsHead}${literal(settings)};`,
    `${functionsHead}{${functions.map(stub).join('')}};`,
    ask,
    start,
  ];
  return { filename: `${fileName(assistant)}.ts`, code: `${sections.join('\n\n')}\n`, notes };
}

function fileName({ id, name }: Assistant): string {
  const plain = (name ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const trimmed = plain.replaceAll(/^-+|-+$/g, '').slice(0, 60);
  return trimmed === '' ? id : trimmed;
}

function heading(assistant: Assistant, importFrom: ClientPackage): string {
  const told = [
    `Assistant ${assistant.id}${assistant.name ? ` (${assistant.name})` : ''}, now with Responses.`,
    ...(assistant.description ? [assistant.description] : []),
    ...Object.entries(assistant.metadata ?? {}).map(([key, value]) => `${key}: ${value}`),
  ];
  const comment = told
    .flatMap((line) => line.split(/\r?\n/))
    .map((line) => ` * ${line.replaceAll('*/', '* /')}`);
  const code = withoutMargin(`|import { pathToFileURL } from 'node:url';
|import OpenAI from '${importFrom}';
|
|type Settings = Omit<OpenAI.Responses.ResponseCreateParamsNonStreaming, 'input' | 'conversation'> & {
|  tools: OpenAI.Responses.Tool[];
|};
|
|const client = new OpenAI();`);
  return `/*\n${comment.join('\n')}\n */\n${code}`;
}

function stub({ name, about }: { readonly name: string; readonly about: string }): string {
  const comment = about.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /');
  return `\n  /** ${comment} */\n  ${JSON.stringify(name)}: () => {\n    throw new Error(${JSON.stringify(`Write the function ${name} here.`)});\n  },\n`;
}

/** A value as source text. */
function literal(value: unknown): string {
  // JSON is JavaScript, apart from two line ends that old parsers refuse in texts.
  return JSON.stringify(value, null, 2)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}

/**
 * A program in a text, without the bars before its lines. They keep tools that look for
 * `import` and `export` from taking the text for code of this file.
 */
function withoutMargin(text: string): string {
  return text.replaceAll(/^\|/gm, '');
}

const settingsHead = withoutMargin(`|/** What the assistant was told, and its tools. */
|export const settings: Settings = `);

const functionsHead =
  withoutMargin(`|/** Your functions, by the name by which the model calls them. */
|export const functions: Record<string, (input: any) => unknown> = `);

const ask =
  withoutMargin(`|/** Says something in a conversation, runs the functions that the model calls, and returns its answer. */
|export async function ask(question: string, conversation: string): Promise<string> {
|  const tools = await toolsOf(conversation);
|  let input: OpenAI.Responses.ResponseInput = [{ role: 'user', content: question }];
|  for (;;) {
|    const response = await client.responses.create({ ...settings, tools, conversation, input });
|    const calls = response.output.filter((item) => item.type === 'function_call');
|    if (calls.length === 0) return response.output_text;
|    input = [];
|    for (const call of calls) {
|      const output = await functions[call.name]!(JSON.parse(call.arguments || '{}'));
|      input.push({
|        type: 'function_call_output',
|        call_id: call.call_id,
|        output: typeof output === 'string' ? output : JSON.stringify(output ?? null),
|      });
|    }
|  }
|}
|
|/** The tools, with the stores and files that a migrated conversation remembers. */
|async function toolsOf(conversation: string): Promise<OpenAI.Responses.Tool[]> {
|  const { metadata } = await client.conversations.retrieve(conversation);
|  const kept = (metadata ?? {}) as Record<string, string>;
|  const ids = (name: string) => kept[name]?.split(',') ?? [];
|  return settings.tools.flatMap((tool): OpenAI.Responses.Tool[] => {
|    if (tool.type === 'file_search') {
|      const stores = [...new Set([...tool.vector_store_ids, ...ids('${conversationKeys.stores}')])];
|      return stores.length === 0 ? [] : [{ ...tool, vector_store_ids: stores }];
|    }
|    if (tool.type !== 'code_interpreter' || typeof tool.container === 'string') return [tool];
|    const files = [...(tool.container.file_ids ?? []), ...ids('${conversationKeys.files}')];
|    return [{ ...tool, container: { ...tool.container, file_ids: [...new Set(files)] } }];
|  });
|}`);

const start = withoutMargin(`|/** node THIS_FILE "question" [conversation] */
|if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
|  const [question = 'Hello', given] = process.argv.slice(2);
|  const conversation = given ?? (await client.conversations.create({})).id;
|  console.log(await ask(question, conversation));
|  console.log(\`Go on with: \${conversation}\`);
|}`);
