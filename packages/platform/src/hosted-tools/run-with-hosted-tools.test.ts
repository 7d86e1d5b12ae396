import type { ResponseInputItem, Tool } from '@unabridged/contract';
import { describe, expect, test } from 'vitest';
import { askEngine } from '../engines/engine-conformance.ts';
import type { TextRequest } from '../engines/engine.ts';
import { finish, says, ScriptedEngine, usage } from '../testing/scripted-engine.ts';
import type { Step } from '../testing/scripted-engine.ts';
import { codeInterpreterTool } from './code-interpreter.ts';
import { fileSearchTool } from './file-search.ts';
import type { HostedDelta, HostedTool, Passage } from './hosted-tool.ts';
import { runWithHostedTools } from './run-with-hosted-tools.ts';

const passages: Passage[] = [
  { fileId: 'file-1', filename: 'a.md', score: 0.9, attributes: null, text: 'Leave is 25 days.' },
  { fileId: 'file-2', filename: 'b.md', score: 0.5, attributes: null, text: 'Lunch is at noon.' },
];
const searches: unknown[] = [];
const search = fileSearchTool(
  { type: 'file_search', vector_store_ids: ['vs_1'], max_num_results: 2 },
  {
    search: async (request) => {
      searches.push(request);
      return passages;
    },
  },
);
const python = codeInterpreterTool({
  containerId: 'cntr_1',
  files: ['/mnt/data/in.csv'],
  keep: async ({ path }) => `cfile_${path.split('/').at(-1)}`,
  run: async (code) => ({
    status: code.includes('raise') ? 'failed' : 'completed',
    logs: '42\n',
    files: [{ path: '/mnt/data/out.csv', bytes: new Uint8Array([1]) }],
  }),
});

const engine = new ScriptedEngine();

/** Plays one script for each turn, and the last one for all further turns. */
async function run(turns: readonly (readonly Step[])[], more: Partial<TextRequest> & Options = {}) {
  const { served = [search, python], maxToolCalls = null, ...request } = more;
  engine.requests.length = 0;
  searches.length = 0;
  engine.play(() => turns[Math.min(engine.requests.length, turns.length) - 1]!);
  const deltas: HostedDelta[] = [];
  const signal = new AbortController().signal;
  const asked = askEngine('How many days of leave?', request);
  for await (const delta of runWithHostedTools({
    engine,
    request: asked,
    tools: served,
    maxToolCalls,
    signal,
  })) {
    deltas.push(delta);
  }
  return deltas;
}
interface Options {
  readonly served?: readonly HostedTool[];
  readonly maxToolCalls?: number;
}

function calls(callId: string, name: string, input: object): Step[] {
  return [
    { type: 'tool_call', kind: 'function', callId, name },
    { type: 'tool_arguments', callId, delta: JSON.stringify(input) },
  ];
}
const searchTurn = [...calls('c1', 'file_search', { queries: ['leave'] }), finish('stop')];

function text(deltas: readonly HostedDelta[]): string {
  return deltas.map((delta) => (delta.type === 'text' ? delta.delta : '')).join('');
}
function types(deltas: readonly HostedDelta[]): string[] {
  return deltas.map(({ type }) => type).filter((type, index, all) => type !== all[index - 1]);
}

describe('file search', () => {
  test('runs and lets the engine answer, with citations where it put its markers', async () => {
    const deltas = await run([
      searchTurn,
      says('It is 25 days【', '1】. Lunch is at noon【2†b】【9】.'),
    ]);
    expect(types(deltas)).toEqual([
      'hosted_call_started',
      'hosted_call_progress',
      'hosted_call_done',
      'text',
      'citation',
      'text',
      'citation',
      'text',
      'finish',
    ]);
    expect(text(deltas)).toBe('It is 25 days. Lunch is at noon.');
    expect(deltas.filter(({ type }) => type === 'citation')).toEqual([
      { type: 'citation', citation: { kind: 'passage', passage: passages[0], index: 13 } },
      { type: 'citation', citation: { kind: 'passage', passage: passages[1], index: 31 } },
    ]);
    expect(searches).toEqual([
      { vectorStoreIds: ['vs_1'], queries: ['leave'], filters: null, maxResults: 2 },
    ]);
    expect(deltas.at(-1)).toMatchObject({
      usage: { inputTokens: 2 * usage.inputTokens, outputTokens: 2 * usage.outputTokens },
    });
  });

  test('shows the engine what was found as the output of its call', async () => {
    await run([searchTurn, says('25')]);
    const items = engine.requests[1]!.items;
    expect(items.at(-2)).toMatchObject({ type: 'function_call', name: 'file_search' });
    const { output } = items.at(-1) as Extract<ResponseInputItem, { type: 'function_call_output' }>;
    expect(JSON.parse(String(output))).toMatchObject({
      passages: [{ number: 1, file: 'a.md', text: 'Leave is 25 days.' }, { number: 2 }],
    });
  });

  test('leaves brackets that are no markers as they are, at the end of a text too', async () => {
    const said = 'See 【note】, 【 and a bracket that is never closed at all: 【12 and 【1';
    expect(text(await run([searchTurn, says(...said.split(/(?<=【)/))]))).toBe(said);
  });

  test('takes out no brackets where nothing was searched', async () => {
    expect(text(await run([says('【1】概要')]))).toBe('【1】概要');
  });

  test('numbers the passages of earlier turns on', async () => {
    const items: ResponseInputItem[] = [
      {
        type: 'file_search_call',
        id: 'fs_0',
        queries: ['tea'],
        status: 'completed',
        results: [{ file_id: 'file-0', filename: 'tea.md', score: 1, text: 'Tea is free.' }],
      },
      { type: 'file_search_call', id: 'fs_00', queries: ['lost'], status: 'completed' },
      { role: 'user', content: 'And leave?' },
    ];
    const deltas = await run([searchTurn, says('Tea【1】 and 25 days【2】')], { items });
    const cited = deltas.flatMap((delta) =>
      delta.type === 'citation' && delta.citation.kind === 'passage'
        ? [delta.citation.passage.filename]
        : [],
    );
    expect(cited).toEqual(['tea.md', 'a.md']);
    expect(engine.requests[0]!.items.map((item) => item.type ?? 'message')).toEqual([
      'function_call',
      'function_call_output',
      'message',
    ]);
  });
});

describe('code interpreter', () => {
  const runs = [...calls('c1', 'code_interpreter', { code: 'print(42)' }), finish('stop')];

  test('streams its code, runs it and cites the file where the text links to it', async () => {
    const deltas = await run([runs, says('It is 42: [out](sandbox:/mnt/data/out.csv)')]);
    expect(types(deltas)).toEqual([
      'hosted_call_started',
      'hosted_call_code',
      'hosted_call_progress',
      'hosted_call_done',
      'text',
      'citation',
      'finish',
    ]);
    expect(deltas.find(({ type }) => type === 'hosted_call_done')).toMatchObject({
      call: { status: 'completed', code: 'print(42)', logs: '42\n', containerId: 'cntr_1' },
    });
    expect(deltas.find(({ type }) => type === 'citation')).toMatchObject({
      citation: { kind: 'file', file: { id: 'cfile_out.csv' }, start: 16, end: 41 },
    });
  });

  test('cites a file that the text does not name at its end; tells the engine of failures', async () => {
    const raises = [...calls('c1', 'code_interpreter', { code: 'raise' }), finish('stop')];
    const deltas = await run([raises, says('Done')]);
    expect(deltas.find(({ type }) => type === 'hosted_call_done')).toMatchObject({
      call: { status: 'failed' },
    });
    expect(JSON.stringify(engine.requests[1]!.items.at(-1))).toContain('failed');
    expect(deltas.find(({ type }) => type === 'citation')).toMatchObject({
      citation: { start: 4, end: 4 },
    });
  });
});

describe('limits', () => {
  test('an engine that never stops calling is stopped and has to answer', async () => {
    const deltas = await run([searchTurn]);
    expect(deltas.at(-1)?.type).toBe('finish');
    expect(engine.requests.length).toBeLessThan(16);
    expect(engine.requests.at(-1)!.tools).toEqual([]);
  });

  test('ignores calls beyond max_tool_calls and asks for an answer without the tools', async () => {
    const both = [
      ...calls('c1', 'file_search', { queries: ['a'] }),
      ...calls('c2', 'file_search', { queries: ['b'] }),
      finish('stop'),
    ];
    const deltas = await run([both, says('Enough')], { maxToolCalls: 1 });
    expect(deltas.filter(({ type }) => type === 'hosted_call_done').length).toBe(1);
    expect(engine.requests[1]!.tools).toEqual([]);
    expect(text(deltas)).toBe('Enough');
    expect(text(await run([searchTurn, says('None')], { maxToolCalls: 0 }))).toBe('None');
  });

  test('a forced choice is forced once', async () => {
    await run([searchTurn, says('x')], { toolChoice: { type: 'file_search' } });
    expect(engine.requests.map(({ toolChoice }) => toolChoice)).toEqual([
      { type: 'function', name: 'file_search' },
      'auto',
    ]);
  });

  test('tokens count over all turns', async () => {
    const deltas = await run([searchTurn, says('x')], { maxOutputTokens: usage.outputTokens });
    expect(deltas.at(-1)).toMatchObject({ type: 'finish', reason: 'length' });
    await run([searchTurn, says('x')], { maxOutputTokens: 20 });
    expect(engine.requests[1]!.maxOutputTokens).toBe(20 - usage.outputTokens);
  });
});

describe('beside tools of the caller', () => {
  const tools: Tool[] = [
    { type: 'file_search', vector_store_ids: ['vs_1'] },
    { type: 'function', name: 'file_search', parameters: null, strict: false },
  ];

  test('a hosted tool gives way to a function of the same name', async () => {
    const turn = [
      ...calls('c1', 'file_search', {}),
      ...calls('c2', 'hosted_file_search', { query: 'leave' }),
      finish('stop'),
    ];
    const deltas = await run([turn], { tools, served: [search] });
    expect(engine.requests.length).toBe(1);
    expect(deltas.map(({ type }) => type)).toEqual([
      'tool_call',
      'tool_arguments',
      'hosted_call_started',
      'hosted_call_progress',
      'hosted_call_done',
      'finish',
    ]);
    expect(searches).toMatchObject([{ queries: ['leave'] }]);
  });
});
