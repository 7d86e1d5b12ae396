import type OpenAI from 'openai';
import { toFile } from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { finish, says, ScriptedEngine } from '../testing/scripted-engine.ts';
import type { Step } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { uploadDocument } from '../testing/vector-stores.ts';

const engine = new ScriptedEngine();
let server: TestServer;
let client: OpenAI;

const model = 'gpt-4.1-mini';
const poll = { pollIntervalMs: 20 };
const version = { 'openai-beta': 'assistants=v2' };
const include = ['step_details.tool_calls[*].file_search.results[*].content' as const];

beforeAll(async () => {
  server = await startTestServer({ engine });
  client = server.client;
});
afterAll(() => server.close());
afterEach(async () => {
  expect(await server.violations()).toEqual([]);
  engine.requests.length = 0;
});

function calls(name: string, input: object, callId = 'call_1'): Step[] {
  return [
    { type: 'tool_call', kind: 'function', callId, name },
    { type: 'tool_arguments', callId, delta: JSON.stringify(input) },
  ];
}

/** The engine calls a tool; once it has the output it answers. */
function callsThenSays(name: string, input: object, ...answer: string[]) {
  engine.play(({ items }) =>
    items.some(({ type }) => type === 'function_call_output')
      ? says(...answer)
      : [...calls(name, input), finish('stop')],
  );
}

async function ask(
  assistantId: string,
  message: OpenAI.Beta.Threads.MessageCreateParams,
  { beta: { threads } } = client,
) {
  const thread = await threads.create({ messages: [message] });
  const run = await threads.runs.createAndPoll(thread.id, { assistant_id: assistantId }, poll);
  const { data: messages } = await threads.messages.list(thread.id, { run_id: run.id });
  const { data: steps } = await threads.runs.steps.list(run.id, {
    thread_id: thread.id,
    order: 'asc',
    include,
  });
  return { thread: thread.id, run, messages, steps };
}

/** The text of a message and what its passages stand for. */
function textOf(message: OpenAI.Beta.Threads.Message | undefined): OpenAI.Beta.Threads.Text {
  const part = message?.content.find(({ type }) => type === 'text');
  return part?.type === 'text' ? part.text : { value: '', annotations: [] };
}

describe('file search', () => {
  test('searches the stores of assistant and attachments, and cites what it found', async () => {
    const handbook = await uploadDocument(client, 'handbook.md', 'Leave is 25 days a year.');
    const note = await uploadDocument(client, 'note.md', 'In Norway leave is 30 days a year.');
    const assistant = await client.beta.assistants.create({
      model,
      tools: [{ type: 'file_search', file_search: { max_num_results: 5 } }],
      tool_resources: { file_search: { vector_stores: [{ file_ids: [handbook] }] } },
    });
    const [store] = assistant.tool_resources!.file_search!.vector_store_ids!;
    expect(store).toMatch(/^vs_/);
    callsThenSays('file_search', { queries: ['days of leave'] }, 'It is 25【1】 or 30', '【2】.');
    const { thread, run, messages, steps } = await ask(assistant.id, {
      role: 'user',
      content: 'How many days of leave?',
      attachments: [{ file_id: note, tools: [{ type: 'file_search' }] }],
    });
    expect(run).toMatchObject({ status: 'completed', usage: { total_tokens: 36 } });
    const own = (await client.beta.threads.retrieve(thread)).tool_resources?.file_search;
    expect(own?.vector_store_ids).toHaveLength(1);
    const { value, annotations } = textOf(messages[0]);
    const cited = annotations.map((one) => [
      value.slice(one.start_index, one.end_index) === one.text,
      one.type === 'file_citation' && one.file_citation.file_id,
    ]);
    expect(cited.map(([matches]) => matches)).toEqual([true, true]);
    expect(cited.map(([, id]) => id).toSorted()).toEqual([handbook, note].toSorted());
    expect(steps).toMatchObject([
      {
        type: 'tool_calls',
        status: 'completed',
        step_details: {
          tool_calls: [
            {
              type: 'file_search',
              file_search: {
                ranking_options: { ranker: 'auto', score_threshold: 0 },
                results: [{ content: [{ type: 'text' }] }, { content: [{ type: 'text' }] }],
              },
            },
          ],
        },
      },
      { type: 'message_creation' },
    ]);
    const hidden = await client.beta.threads.runs.steps.retrieve(steps[0]!.id, {
      thread_id: thread,
      run_id: run.id,
    });
    const details = hidden.step_details;
    const call = details.type === 'tool_calls' ? details.tool_calls[0] : undefined;
    const results = call?.type === 'file_search' ? call.file_search.results! : [];
    expect(results).toHaveLength(2);
    expect(results.some((result) => 'content' in result)).toBe(false);
    // The next run reads the answer without the marks of this one.
    engine.play(says('Fine.'));
    await client.beta.threads.runs.createAndPoll(thread, { assistant_id: assistant.id }, poll);
    expect(engine.requests.at(-1)!.items[1]).toEqual({
      role: 'assistant',
      content: 'It is 25 or 30.',
    });
  });

  test('streams the search and the citations', async () => {
    const file = await uploadDocument(client, 'a.md', 'Lunch is at noon.');
    const assistant = await client.beta.assistants.create({
      model,
      tools: [{ type: 'file_search' }],
    });
    callsThenSays('file_search', { queries: ['lunch'] }, 'At noon【1】.');
    const stream = client.beta.threads.createAndRunStream({
      assistant_id: assistant.id,
      thread: {
        messages: [{ role: 'user', content: 'When is lunch?' }],
        tool_resources: { file_search: { vector_stores: [{ file_ids: [file] }] } },
      },
    });
    const names: string[] = [];
    for await (const { event } of stream) names.push(event);
    expect(names.filter((name) => name.startsWith('thread.run.step'))).toEqual([
      'thread.run.step.created',
      'thread.run.step.in_progress',
      'thread.run.step.delta',
      'thread.run.step.completed',
      'thread.run.step.created',
      'thread.run.step.in_progress',
      'thread.run.step.completed',
    ]);
    const [message] = await stream.finalMessages();
    expect(textOf(message)).toEqual({
      value: 'At noon【0†a.md】.',
      annotations: [
        {
          type: 'file_citation',
          text: '【0†a.md】',
          start_index: 7,
          end_index: 15,
          file_citation: { file_id: file },
        },
      ],
    });
  });

  test.each([
    ['a store', { file_search: { vector_store_ids: ['vs_none'] } }],
    ['a file of a new store', { file_search: { vector_stores: [{ file_ids: ['file-none'] }] } }],
    ['a file for code', { code_interpreter: { file_ids: ['file-none'] } }],
  ])('refuses %s that is not there', async (_what, tool_resources) => {
    for (const path of ['/assistants', '/threads']) {
      const body = { tool_resources, ...(path === '/assistants' && { model }) };
      const reply = await server.request('POST', path, body, version);
      expect(reply.status).toBe(404);
    }
    const attachments = [{ file_id: 'file-none', tools: [{ type: 'file_search' as const }] }];
    await expect(
      client.beta.threads.create({ messages: [{ role: 'user', content: 'x', attachments }] }),
    ).rejects.toMatchObject({ status: 404, param: 'messages[0].attachments[0].file_id' });
  });
});

describe('code interpreter', () => {
  test('reads attached files, prints, and hands files and images back', async () => {
    const data = await client.files.create({
      file: await toFile(Buffer.from('a,b\n1,2\n3,4\n'), 'data.csv'),
      purpose: 'assistants',
    });
    const assistant = await client.beta.assistants.create({
      model,
      tools: [{ type: 'code_interpreter' }],
    });
    const code = [
      'import csv, struct, zlib',
      'rows = list(csv.DictReader(open("/mnt/data/data.csv")))',
      'total = sum(int(row["a"]) for row in rows)',
      'print(total)',
      'open("/mnt/data/total.txt", "w").write(str(total))',
      'chunk = lambda kind, body: struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))',
      'png = b"\\x89PNG\\r\\n\\x1a\\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))',
      'png += chunk(b"IDAT", zlib.compress(b"\\x00\\xff\\x00\\x00")) + chunk(b"IEND", b"")',
      'open("/mnt/data/plot.png", "wb").write(png)',
      'None',
    ].join('\n');
    callsThenSays(
      'code_interpreter',
      { code },
      'The total is 4, see [total](sandbox:/mnt/data/total.txt).',
    );
    const { thread, run, messages, steps } = await ask(assistant.id, {
      role: 'user',
      content: 'What is the sum of a?',
      attachments: [{ file_id: data.id, tools: [{ type: 'code_interpreter' }] }],
    });
    expect(run.status).toBe('completed');
    const details = steps[0]!.step_details;
    const call = details.type === 'tool_calls' ? details.tool_calls[0] : undefined;
    expect(call).toMatchObject({
      type: 'code_interpreter',
      code_interpreter: {
        input: code,
        outputs: [
          { type: 'logs', logs: expect.stringContaining('4') },
          { type: 'image', image: { file_id: expect.stringMatching(/^file-/) } },
        ],
      },
    });
    const { value, annotations } = textOf(messages[0]);
    expect(annotations).toMatchObject([{ type: 'file_path', text: 'sandbox:/mnt/data/total.txt' }]);
    const [path] = annotations;
    expect(value.slice(path!.start_index, path!.end_index)).toBe('sandbox:/mnt/data/total.txt');
    const made = path?.type === 'file_path' ? path.file_path.file_id : '';
    expect(await client.files.retrieve(made)).toMatchObject({
      filename: 'total.txt',
      purpose: 'assistants_output',
    });
    expect(await (await client.files.content(made)).text()).toBe('4');
    const image = messages[0]!.content.find(({ type }) => type === 'image_file');
    const imageId = image?.type === 'image_file' ? image.image_file.file_id : '';
    const bytes = Buffer.from(await (await client.files.content(imageId)).arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');

    // Variables stay for the next run of the thread.
    engine.play(({ items }) =>
      items.some(({ type }) => type === 'function_call_output')
        ? says('Eight.')
        : [...calls('code_interpreter', { code: 'print(total * 2)' }), finish('stop')],
    );
    const next = await client.beta.threads.runs.createAndPoll(
      thread,
      { assistant_id: assistant.id },
      poll,
    );
    const { data: more } = await client.beta.threads.runs.steps.list(next.id, {
      thread_id: thread,
      order: 'asc',
    });
    expect(JSON.stringify(more[0]!.step_details)).toContain('"logs":"8');

    // A file that was deleted is no reason to fail.
    await client.files.delete(data.id);
    engine.play(says('Still here.'));
    const after = { assistant_id: assistant.id };
    expect((await client.beta.threads.runs.createAndPoll(thread, after, poll)).status).toBe(
      'completed',
    );
  });

  test('ends an endless loop within its limit and goes on serving', async () => {
    const hasty = await startTestServer({ engine, sandbox: { timeout: 500 } });
    try {
      const { beta, models } = hasty.client;
      const assistant = await beta.assistants.create({
        model,
        tools: [{ type: 'code_interpreter' }],
      });
      callsThenSays('code_interpreter', { code: 'while True: pass' }, 'It took too long.');
      const asked = ask(assistant.id, { role: 'user', content: 'Loop' }, hasty.client);
      // While the code runs, others are served.
      expect((await models.list()).data.length).toBeGreaterThan(0);
      const { run, steps, messages } = await asked;
      expect(run.status).toBe('completed');
      expect(steps[0]).toMatchObject({
        status: 'failed',
        last_error: { code: 'server_error', message: 'The code was stopped after 0.5 s.' },
      });
      expect(textOf(messages[0]).value).toBe('It took too long.');
      expect(await hasty.violations()).toEqual([]);
    } finally {
      await hasty.close();
    }
  });

  test('reaches no file of another thread', async () => {
    const assistant = await client.beta.assistants.create({
      model,
      tools: [{ type: 'code_interpreter' }],
    });
    callsThenSays(
      'code_interpreter',
      { code: 'import os\nprint(sorted(os.listdir("/mnt/data")))' },
      '.',
    );
    const { steps } = await ask(assistant.id, { role: 'user', content: 'Look' });
    expect(JSON.stringify(steps[0]!.step_details)).toContain('"logs":"[]');
  });
});

test('a thread takes twenty files for code, and says so before it takes the message', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 21; index += 1) {
    ids.push(await uploadDocument(client, `${index}.txt`, 'x'));
  }
  const attachments = ids.map((file_id) => ({
    file_id,
    tools: [{ type: 'code_interpreter' as const }],
  }));
  const many = { role: 'user' as const, content: 'x', attachments };
  await expect(client.beta.threads.create({ messages: [many] })).rejects.toMatchObject({
    status: 400,
    param: 'attachments',
  });
  const { id } = await client.beta.threads.create({
    tool_resources: { code_interpreter: { file_ids: ids.slice(0, 20) } },
  });
  const one = { ...many, attachments: attachments.slice(20) };
  await expect(client.beta.threads.messages.create(id, one)).rejects.toMatchObject({ status: 400 });
  expect((await client.beta.threads.messages.list(id)).data).toEqual([]);
  // One that is there already takes no further place.
  await client.beta.threads.messages.create(id, { ...many, attachments: attachments.slice(0, 1) });
});

test('an image file reaches the engine with its data in it', async () => {
  const image = await client.files.create({
    file: await toFile(Buffer.from('89504e470d0a1a0a', 'hex'), 'pixel.png'),
    purpose: 'vision',
  });
  const assistant = await client.beta.assistants.create({ model });
  engine.play(says('A pixel.'));
  const { messages } = await ask(assistant.id, {
    role: 'user',
    content: [
      { type: 'text', text: 'What is this?' },
      { type: 'image_file', image_file: { file_id: image.id, detail: 'low' } },
    ],
  });
  expect(textOf(messages[0]).value).toBe('A pixel.');
  expect(engine.requests[0]!.items[0]).toMatchObject({
    content: [
      { type: 'input_text' },
      { type: 'input_image', image_url: 'data:image/png;base64,iVBORw0KGgo=', detail: 'low' },
    ],
  });
});

test('code and a function in one turn: the function waits, the code has run', async () => {
  const assistant = await client.beta.assistants.create({
    model,
    tools: [
      { type: 'code_interpreter' },
      { type: 'function', function: { name: 'ask_boss', parameters: { type: 'object' } } },
    ],
  });
  engine.play(({ items }) =>
    items.some((item) => item.type === 'function_call_output' && item.call_id === 'call_2')
      ? says('Agreed.')
      : [
          ...calls('code_interpreter', { code: 'print(6 * 7)' }, 'call_1'),
          ...calls('ask_boss', {}, 'call_2'),
          finish('stop'),
        ],
  );
  const { thread, run } = await ask(assistant.id, { role: 'user', content: 'Go' });
  expect(run.status).toBe('requires_action');
  const done = await client.beta.threads.runs.submitToolOutputsAndPoll(
    run.id,
    { thread_id: thread, tool_outputs: [{ tool_call_id: 'call_2', output: 'yes' }] },
    poll,
  );
  expect(done.status).toBe('completed');
  expect(JSON.stringify(engine.requests.at(-1)!.items)).toContain('42');
});
