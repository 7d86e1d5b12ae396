import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import OpenAI from 'unabridged';
import { migrateAssistants } from 'unabridged/workflows/assistants-migration';
import type { MigrationResult, MigrationState } from 'unabridged/workflows/assistants-migration';
import { finish, says, ScriptedEngine } from '../packages/platform/src/testing/scripted-engine.ts';
import { startTestServer, type TestServer } from '../packages/platform/src/testing/test-server.ts';

const run = promisify(execFile);
// Inside the repository, so that the programs find the package that they import.
const scratch = join(import.meta.dirname, '.run');
mkdirSync(scratch, { recursive: true });
const folder = mkdtempSync(join(scratch, 'migrated-'));

const engine = new ScriptedEngine();
let server: TestServer;
let client: OpenAI;
let assistant: string;
let thread: string;
let attached: string;

beforeAll(async () => {
  server = await startTestServer({ engine });
  client = new OpenAI({ apiKey: 'k', baseURL: server.baseURL, maxRetries: 0 });
  const upload = (name: string, text: string) =>
    client.files.create({ file: new File([text], name), purpose: 'assistants' });
  const handbook = await upload('handbook.md', 'Parcels leave within a day.');
  attached = (await upload('orders.csv', 'number\nA-1\n')).id;
  const note = await upload('note.md', 'The customer is called Ada.');
  const made = await client.beta.assistants.create({
    model: 'gpt-4.1-mini',
    name: 'Order Clerk',
    description: 'Answers customers. */ Never mind.',
    instructions: 'Answer `briefly`,\nand ${never} guess.',
    temperature: 0.3,
    metadata: { team: 'shop' },
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'reply', schema: { type: 'object' } },
    },
    tools: [
      { type: 'file_search', file_search: { max_num_results: 4 } },
      { type: 'code_interpreter' },
      {
        type: 'function',
        function: {
          name: 'find_order',
          description: 'Looks up an order.',
          parameters: { type: 'object', properties: { number: { type: 'string' } } },
        },
      },
    ],
    tool_resources: { file_search: { vector_stores: [{ file_ids: [handbook.id] }] } },
  });
  assistant = made.id;
  const created = await client.beta.threads.create({
    metadata: { customer: 'c_1' },
    messages: Array.from({ length: 58 }, (_, index) => ({
      role: index % 2 === 0 ? ('user' as const) : ('assistant' as const),
      content: `Message ${index}`,
    })),
  });
  thread = created.id;
  await client.beta.threads.messages.create(thread, {
    role: 'user',
    content: [
      { type: 'text', text: 'What is this?' },
      { type: 'image_url', image_url: { url: 'https://example.com/a.png', detail: 'low' } },
    ],
    attachments: [
      { file_id: attached, tools: [{ type: 'code_interpreter' }] },
      { file_id: note.id, tools: [{ type: 'file_search' }] },
    ],
    metadata: { rating: 'good' },
  });
  engine.play(says('An order.'));
  await client.beta.threads.runs.createAndPoll(
    thread,
    { assistant_id: assistant },
    { pollIntervalMs: 5 },
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
);
const nothing = { type: 'object', properties: {}, additionalProperties: false };

async function texts(conversation: string): Promise<string[]> {
  const said: string[] = [];
  for await (const item of client.conversations.items.list(conversation, {
    order: 'asc',
    limit: 100,
  })) {
    if (item.type !== 'message') continue;
    const [part] = item.content;
    said.push(`${item.role}: ${part && 'text' in part ? part.text : ''}`);
  }
  return said;
}

const cli = join(import.meta.dirname, '../packages/cli/bin/unabridged.js');

/** Runs `unabridged migrate assistants`. */
function migrate(...parameters: string[]) {
  const all = [cli, 'migrate', 'assistants', '--base-url', server.baseURL, ...parameters];
  return run(process.execPath, all, { env: { ...process.env, NO_COLOR: '1' }, timeout: 30_000 });
}

/** Runs a program with the server's address. */
function node(file: string, ...parameters: string[]) {
  const env = { ...process.env, OPENAI_API_KEY: 'k', OPENAI_BASE_URL: server.baseURL };
  return run(process.execPath, [join(folder, file), ...parameters], { env, timeout: 30_000 });
}

test('a dry run tells what would be done and makes nothing', async () => {
  const states: MigrationState[] = [];
  const result = await migrateAssistants(client, {
    threads: [thread],
    dryRun: true,
    onState: (state) => void states.push(state),
  });
  expect(result.threads).toMatchObject([{ conversationId: null, items: 60 }]);
  expect(result.assistants).toMatchObject([{ assistantId: assistant, filename: 'order-clerk.ts' }]);
  expect(states).toEqual([]);
  const about = result.threads[0]!.notes.map(({ what }) => what);
  expect(about).toEqual(['tool_resources.file_search', 'runs', 'metadata']);
  expect(result.assistants[0]!.notes.map(({ what }) => what)).toEqual([
    'code_interpreter',
    'metadata',
  ]);
});

test('an interrupted migration goes on; the program runs and the conversation continues', async () => {
  let calls = 0;
  const batches: number[] = [];
  const breaking = new OpenAI({
    apiKey: 'k',
    baseURL: server.baseURL,
    maxRetries: 0,
    fetch: async (url, init) => {
      if (/\/conversations\/[^/]+\/items$/.test(String(url)) && init?.method === 'POST') {
        batches.push((JSON.parse(String(init.body)) as { items: unknown[] }).items.length);
        calls += 1;
        const reply = await fetch(url, init);
        // The second call has done its work, but nobody hears of it.
        if (calls === 2) throw new TypeError('The connection was lost.');
        return reply;
      }
      return fetch(url, init);
    },
  });
  let state: MigrationState | undefined;
  const options = {
    assistants: [assistant],
    threads: [thread],
    onState: (changed: MigrationState) => void (state = changed),
  };
  await expect(migrateAssistants(breaking, options)).rejects.toThrow();
  expect(state).toMatchObject({ version: 1, threads: { [thread]: { done: false } } });
  const kept = JSON.parse(JSON.stringify(state)) as MigrationState;
  const result = await migrateAssistants(breaking, { ...options, state: kept });
  expect(batches).toEqual([20, 20, 20]);
  expect(result.state.threads[thread]).toMatchObject({ done: true });
  const conversation = result.threads[0]!.conversationId!;
  const expected = Array.from(
    { length: 58 },
    (_, index) => `${index % 2 === 0 ? 'user' : 'assistant'}: Message ${index}`,
  );
  expect(await texts(conversation)).toEqual([
    ...expected,
    'user: What is this?',
    'assistant: An order.',
  ]);
  const again = await migrateAssistants(client, { ...options, state: result.state });
  expect(again.threads[0]!.conversationId).toBe(conversation);
  const { metadata } = await client.conversations.retrieve(conversation);
  expect(metadata).toMatchObject({
    customer: 'c_1',
    migrated_from: thread,
    vector_store_ids: expect.stringMatching(/^vs_/),
    code_interpreter_file_ids: attached,
  });

  const [program] = result.assistants;
  writeFileSync(join(folder, program!.filename), program!.code);
  writeFileSync(
    join(folder, 'shop.ts'),
    `import { ask, functions } from './${program!.filename}';
functions['find_order'] = ({ number }) => ({ number, state: 'shipped' });
console.log(await ask('Where is A-1?', process.argv[2]!));`,
  );
  engine.requests.length = 0;
  engine.play(({ items }) =>
    items.some(({ type }) => type === 'function_call_output')
      ? says('{"reply":"It has left."}')
      : [
          { type: 'tool_call', kind: 'function', callId: 'call_1', name: 'find_order' },
          { type: 'tool_arguments', callId: 'call_1', delta: '{"number":"A-1"}' },
          finish('stop'),
        ],
  );
  const { stdout } = await node('shop.ts', conversation);
  expect(stdout.trim()).toBe('{"reply":"It has left."}');
  const [first] = engine.requests;
  expect(first).toMatchObject({
    model: 'gpt-4.1-mini',
    instructions: 'Answer `briefly`,\nand ${never} guess.',
    temperature: 0.3,
    format: { type: 'json_schema', name: 'reply' },
  });
  expect(first!.items).toHaveLength(61);
  expect(first!.tools.map((tool) => 'name' in tool && tool.name).toSorted()).toEqual([
    'code_interpreter',
    'file_search',
    'find_order',
  ]);
  expect(JSON.stringify(first!.tools)).toContain('/mnt/data/orders.csv');
  expect(JSON.stringify(engine.requests.at(-1)!.items)).toContain('shipped');
  expect((await texts(conversation)).at(-1)).toBe('assistant: {"reply":"It has left."}');

  // By itself it starts a conversation of its own.
  engine.play(says('{"reply":"Hello."}'));
  const alone = await node(program!.filename, 'Hello?');
  expect(alone.stdout).toMatch(/^\{"reply":"Hello\."\}\nGo on with: conv_/);
});

test('the command line migrates, tells what it did, and leaves changed programs alone', async () => {
  const out = join(folder, 'out');
  const list = join(folder, 'threads.txt');
  writeFileSync(list, `# Threads of the shop\n${thread}\n`);
  const dry = await migrate('--dry-run', '--threads-file', list, '--out', out);
  expect(dry.stdout).toContain('1 assistants and 1 threads would be migrated; nothing was made.');
  expect(existsSync(out)).toBe(false);

  const { stdout } = await migrate('--thread', thread, '--out', out);
  expect(stdout).toContain(`${assistant} → ${join(out, 'order-clerk.ts')}`);
  expect(stdout).toMatch(new RegExp(`${thread} → conv_\\w+ \\(60 items\\)`));
  expect(stdout).toContain('runs: Runs and their steps have no counterpart');
  const state = readFileSync(join(out, 'state.json'), 'utf8');
  expect(JSON.parse(state)).toMatchObject({ threads: { [thread]: { done: true } } });
  expect(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))).toMatchObject({
    threads: [{ threadId: thread, items: 60 }],
  });

  writeFileSync(join(out, 'order-clerk.ts'), '// mine');
  const again = await migrate('--thread', thread, '--out', out);
  expect(again.stdout).toContain('(kept: it was changed)');
  expect(readFileSync(join(out, 'order-clerk.ts'), 'utf8')).toBe('// mine');
  expect(readFileSync(join(out, 'state.json'), 'utf8')).toBe(state);

  await expect(migrate('--thread', 'thread_none', '--out', out)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("No thread found with id 'thread_none'"),
  });
  await expect(migrate('--threads-file', join(folder, 'none'))).rejects.toMatchObject({ code: 2 });
  writeFileSync(join(out, 'state.json'), '{}');
  await expect(migrate('--out', out)).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('does not hold the state of a migration'),
  });
});

/** What a migration says about files and stores, ids left out. */
function fileNotes({ assistants, threads }: MigrationResult): string[] {
  return [...assistants, ...threads]
    .flatMap(({ notes }) => notes.filter(({ what }) => what === 'file' || what === 'vector_store'))
    .map(({ message }) => message.replaceAll(/(?:file-|vs_)\w+/g, 'ID'));
}

test('files and stores go along to another server where that is asked for', async () => {
  const upload = (file: File, purpose: 'vision' | 'assistants') =>
    client.files.create({ file, purpose });
  const picture = await upload(new File([pixel], 'picture.png'), 'vision');
  const secret = await upload(new File(['secret'], 'secret.txt'), 'assistants');
  const files = [attached, secret.id];
  const asked = await client.beta.threads.create({
    messages: [
      {
        role: 'user',
        content: [{ type: 'image_file', image_file: { file_id: picture.id } }],
        attachments: files.map((file_id) => ({ file_id, tools: [{ type: 'code_interpreter' }] })),
      },
    ],
  });
  const other = await startTestServer({ engine });
  try {
    // The old server hands out one file not at all; the new one is lost once.
    let uploads = 0;
    const from = new OpenAI({
      apiKey: 'k',
      baseURL: server.baseURL,
      fetch: async (url, init) =>
        String(url).endsWith(`/files/${secret.id}/content`)
          ? Response.json({ error: { message: 'Not allowed to download.' } }, { status: 400 })
          : fetch(url, init),
    });
    const to = new OpenAI({
      apiKey: 'k',
      baseURL: other.baseURL,
      maxRetries: 0,
      fetch: async (url, init) => {
        const isUpload = String(url).endsWith('/files') && init?.method === 'POST';
        if (isUpload && ++uploads === 2) throw new TypeError('The connection was lost.');
        return fetch(url, init);
      },
    });
    const options = { assistants: [assistant], threads: [asked.id], to };
    const dry = { ...options, dryRun: true };
    const left = fileNotes(await migrateAssistants(from, dry));
    expect(left).toHaveLength(4);
    expect(left[0]).toContain('The vector store ID stays on the old server');
    expect(fileNotes(await migrateAssistants(from, { ...dry, copyFiles: true }))).toEqual([
      'The vector store ID would be copied.',
      ...Array.from({ length: 3 }, () => 'The file ID would be copied.'),
    ]);
    expect((await to.files.list()).data).toEqual([]);

    let state: MigrationState | undefined;
    const copying = {
      ...options,
      copyFiles: true,
      onState: (changed: MigrationState) => void (state = changed),
    };
    await expect(migrateAssistants(from, copying)).rejects.toThrow('connection');
    const kept = JSON.parse(JSON.stringify(state)) as MigrationState;
    const result = await migrateAssistants(from, { ...copying, state: kept });
    expect(fileNotes(result)).toEqual(['The file ID was not copied: 400 Not allowed to download.']);

    const { data } = await to.files.list({ order: 'asc' });
    expect(data.map(({ filename, purpose }) => [filename, purpose])).toEqual([
      ['handbook.md', 'assistants'],
      ['orders.csv', 'assistants'],
      ['picture.png', 'vision'],
    ]);
    const idOf = (name: string) => data.find(({ filename }) => filename === name)!.id;
    expect(await (await to.files.content(idOf('handbook.md'))).text()).toContain('within a day');
    const { data: stores } = await to.vectorStores.list();
    expect(stores).toMatchObject([{ file_counts: { completed: 1, total: 1 } }]);
    expect(result.assistants[0]!.code).toContain(stores[0]!.id);
    const conversation = result.threads[0]!.conversationId!;
    const { metadata } = await to.conversations.retrieve(conversation);
    expect(metadata).toMatchObject({ code_interpreter_file_ids: idOf('orders.csv') });
    const items = await to.conversations.items.list(conversation);
    expect(items.data).toMatchObject([
      { content: [{ type: 'input_image', file_id: idOf('picture.png') }] },
    ]);
  } finally {
    await other.close();
  }
  await expect(migrate('--copy-files')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--copy-files needs --to-base-url'),
  });
});

test('the programs are correct TypeScript, for both packages', async () => {
  const ranking = { ranker: 'default_2024_08_21', score_threshold: 0.4 } as const;
  const bare = await client.beta.assistants.create({ model: 'gpt-5.4' });
  const ranked = await client.beta.assistants.create({
    model: 'gpt-4.1',
    name: 'Ranked',
    response_format: { type: 'json_object' },
    top_p: 0.5,
    tools: [
      { type: 'file_search', file_search: { ranking_options: ranking } },
      { type: 'function', function: { name: 'a-b', strict: true, parameters: nothing } },
    ],
  });
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  for (const importFrom of ['unabridged', 'openai'] as const) {
    const assistants = [assistant, bare.id, ranked.id];
    const result = await migrateAssistants(client, { assistants, importFrom });
    for (const { filename, code } of result.assistants) {
      writeFileSync(join(programs, `${importFrom}-${filename}`), code);
    }
  }
  const config = {
    extends: '../../../../tsconfig.base.json',
    compilerOptions: {
      strict: true,
      noEmit: true,
      composite: false,
      emitDeclarationOnly: false,
      declaration: false,
      // For the sources of the package itself.
      lib: ['es2024', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'],
    },
    include: ['*.ts', '../shop.ts'],
  };
  writeFileSync(join(programs, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(import.meta.dirname, '../node_modules/.bin/tsc');
  const { stdout } = await run(compiler, ['-p', programs]).catch((error) => error);
  expect(stdout).toBe('');
});
