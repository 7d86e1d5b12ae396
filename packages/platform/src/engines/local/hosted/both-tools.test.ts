import { expect, test } from 'vitest';
import { codeInterpreterTool } from '../../../hosted-tools/code-interpreter.ts';
import { fileSearchTool } from '../../../hosted-tools/file-search.ts';
import { runWithHostedTools } from '../../../hosted-tools/run-with-hosted-tools.ts';
import { askEngine } from '../../engine-conformance.ts';
import { createLocalEngine } from '../local-engine.ts';

const passages = [
  'Employees get 25 days of paid leave per year.',
  'Lunch is served at noon in the canteen.',
].map((text, index) => ({
  fileId: `file-${index}`,
  filename: 'handbook.md',
  score: 0.5,
  attributes: null,
  text,
}));
const search = fileSearchTool(
  { type: 'file_search', vector_store_ids: ['vs_1'] },
  { search: async () => passages },
);
const python = codeInterpreterTool({
  containerId: 'cntr_1',
  files: ['/mnt/data/sales.csv'],
  keep: async () => 'cfile_1',
  run: async (code) => ({
    status: 'completed',
    logs: code.includes('DictReader') ? '3 rows; columns: region, sales\n' : '358.0\n',
    files: [],
  }),
});
const engine = createLocalEngine();

/** The text of the answer, and the tools that were called for it. */
async function ask(question: string) {
  let text = '';
  const called: string[] = [];
  let cited = 0;
  for await (const delta of runWithHostedTools({
    engine,
    request: askEngine(question),
    tools: [search, python],
    signal: new AbortController().signal,
  })) {
    if (delta.type === 'text') text += delta.delta;
    if (delta.type === 'citation') cited += 1;
    if (delta.type === 'hosted_call_done') called.push(delta.call.kind);
  }
  return { text, called, cited };
}

test('what the files say is quoted and not computed', async () => {
  const { text, called, cited } = await ask('How many days of paid leave do employees get?');
  expect(text).toContain('25 days');
  expect(called).toEqual(['file_search']);
  expect(cited).toBe(1);
});

test('what the files do not say is computed', async () => {
  const { text, cited } = await ask('What is the sum of the sales in sales.csv?');
  expect(text).toContain('358');
  expect(cited).toBe(0);
});

test('a message that asks for both gets an answer that is cited and computed', async () => {
  const { text, called, cited } = await ask(
    'How many days of paid leave do employees get, and what is the sum of the sales in sales.csv?',
  );
  expect(text).toContain('25 days');
  expect(text).toContain('358');
  expect(cited).toBe(1);
  expect(called).toEqual(['file_search', 'code_interpreter', 'code_interpreter']);
});
