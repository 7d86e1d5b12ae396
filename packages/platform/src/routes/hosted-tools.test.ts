import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Response, ResponseStreamEvent } from 'openai/resources/responses/responses';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { settled } from '../testing/vector-stores.ts';

const model = 'gpt-6-luna';
const handbook = `# Handbook

## Leave
Every employee has 28 days of paid leave a year. Unused days carry over until the end of March.

## Expenses
Meals on business trips are reimbursed up to 45 euros a day.
`;
let server: TestServer;
let client: TestServer['client'];
let storeId: string;
let fileId: string;

beforeAll(async () => {
  server = await startTestServer();
  client = server.client;
  const file = await client.files.create({
    file: new File([handbook], 'handbook.md'),
    purpose: 'assistants',
  });
  fileId = file.id;
  const store = await client.vectorStores.create({ file_ids: [file.id] });
  storeId = store.id;
  expect(await settled(client, storeId)).toMatchObject({ status: 'completed' });
});
afterAll(() => server.close());
afterEach(async () => expect(await server.violations()).toEqual([]));

/** An answer with file search. */
function search(input: string, more: object = {}): Promise<Response> {
  const tools = [{ type: 'file_search' as const, vector_store_ids: [storeId] }];
  return client.responses.create({ model, input, tools, ...more });
}

function annotations(response: Response) {
  return response.output.flatMap((item) =>
    item.type === 'message'
      ? item.content.flatMap((part) => (part.type === 'output_text' ? part.annotations : []))
      : [],
  );
}

/** An answer with Python in a container. */
function runIn(container: object | string): Promise<Response> {
  const tools = [{ type: 'code_interpreter', container } as never];
  return client.responses.create({ model, input: 'x', tools });
}

describe('file_search', () => {
  test('answers from the file and cites it; the quotation is in the file', async () => {
    const response = await search('How many days of paid leave does an employee have?');
    expect(response.output.map(({ type }) => type)).toEqual(['file_search_call', 'message']);
    expect(response.output_text).toContain('28 days');
    expect(response.output_text).not.toContain('【');
    expect(annotations(response)).toEqual([
      {
        type: 'file_citation',
        file_id: fileId,
        filename: 'handbook.md',
        index: response.output_text.length,
      },
    ]);
    const quotation = /“(.+)”/.exec(response.output_text)![1]!;
    const content = await (await client.files.content(fileId)).text();
    expect(content).toContain(quotation);
  });

  test('streams its events in order, annotations included', async () => {
    const types: string[] = [];
    const stream = await client.responses.create({
      model,
      input: 'What is reimbursed for meals?',
      tools: [{ type: 'file_search', vector_store_ids: [storeId] }],
      stream: true,
    });
    for await (const event of stream as AsyncIterable<ResponseStreamEvent>) types.push(event.type);
    expect(types.filter((type, index) => type !== types[index - 1])).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.file_search_call.in_progress',
      'response.file_search_call.searching',
      'response.file_search_call.completed',
      'response.output_item.done',
      'response.output_item.added',
      'response.content_part.added',
      'response.output_text.delta',
      'response.output_text.annotation.added',
      'response.output_text.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.completed',
    ]);
  });

  test('shows results where they are included, at once and later', async () => {
    const include = ['file_search_call.results' as const];
    const question = 'Until when do unused days carry over?';
    const shown = await search(question, { include });
    expect(shown.output[0]).toMatchObject({
      type: 'file_search_call',
      queries: [question.slice(0, -1)],
      results: [
        { file_id: fileId, filename: 'handbook.md', text: expect.stringContaining('March') },
      ],
    });
    const plain = await client.responses.retrieve(shown.id);
    expect(plain.output[0]).toMatchObject({ results: null });
    expect((await client.responses.retrieve(shown.id, { include })).output).toEqual(shown.output);
  });

  test('goes on from what was found before', async () => {
    const first = await search('How many days of paid leave are there?');
    const next = await client.responses.create({
      model,
      previous_response_id: first.id,
      input: 'Thanks!',
    });
    expect(next.output_text).toBe('You are welcome.');
  });

  test('is limited by max_tool_calls and can be forced', async () => {
    const none = await search('How many days of leave?', { max_tool_calls: 0 });
    expect(none.output.map(({ type }) => type)).toEqual(['message']);
    const forced = await search('Hello', { tool_choice: { type: 'file_search' } });
    expect(forced.output[0]?.type).toBe('file_search_call');
  });

  test('narrows by attributes', async () => {
    const tools = [
      {
        type: 'file_search' as const,
        vector_store_ids: [storeId],
        filters: { type: 'eq' as const, key: 'year', value: 1999 },
      },
    ];
    const response = await search('How many days of leave?', { tools });
    expect(response.output_text).toMatch(/found nothing/);
  });

  test('refuses stores that are not there, and none', async () => {
    const none = { type: 'file_search', vector_store_ids: ['vs_none'] };
    await expect(search('x', { tools: [none] })).rejects.toMatchObject({ status: 404 });
    await expect(search('x', { tools: [{ ...none, vector_store_ids: [] }] })).rejects.toMatchObject(
      {
        status: 400,
        param: 'tools[0].vector_store_ids',
      },
    );
  });
});

describe('code_interpreter', () => {
  const include = ['code_interpreter_call.outputs' as const];

  test('computes from an uploaded file and cites what it wrote; variables stay', async () => {
    const csv = await client.files.create({
      file: new File(['region,amount\nNorth,10.5\nSouth,20\nNorth,4.5\n'], 'sales.csv'),
      purpose: 'assistants',
    });
    const tools = [
      {
        type: 'code_interpreter' as const,
        container: { type: 'auto' as const, file_ids: [csv.id] },
      },
    ];
    const response = await client.responses.create({
      model,
      input: 'What is the total amount per region in sales.csv? Save it as a file.',
      tools,
      include,
    });
    expect(response.output_text).toContain('North 15.0\nSouth 20.0');
    const call = response.output.findLast((item) => item.type === 'code_interpreter_call')!;
    expect(call).toMatchObject({
      status: 'completed',
      outputs: [{ type: 'logs', logs: 'North 15.0\nSouth 20.0\n' }],
    });
    const [citation] = annotations(response);
    expect(citation).toMatchObject({
      type: 'container_file_citation',
      filename: 'result.csv',
      container_id: call.container_id,
    });
    const { start_index: start, end_index: end } = citation as {
      start_index: number;
      end_index: number;
    };
    expect(response.output_text.slice(start, end)).toBe('sandbox:/mnt/data/result.csv');

    const { file_id: written } = citation as { file_id: string };
    const where = { container_id: call.container_id };
    const content = await client.containers.files.content.retrieve(written, where);
    expect(await content.text()).toBe('region,total\r\nNorth,15.0\r\nSouth,20.0\r\n');

    const stream = await client.responses.create({
      model,
      previous_response_id: response.id,
      input: 'Run this:\n```python\nprint(len(rows))\n```',
      tools: [{ type: 'code_interpreter', container: call.container_id }],
      stream: true,
    });
    const types: string[] = [];
    for await (const event of stream) {
      types.push(event.type);
      if (event.type === 'response.completed') {
        expect(event.response.output[0]).toMatchObject({ outputs: null });
        expect(JSON.stringify(event.response.output)).toContain('The code printed: 3');
      }
    }
    expect(types.slice(2, 9)).toEqual([
      'response.output_item.added',
      'response.code_interpreter_call.in_progress',
      'response.code_interpreter_call_code.delta',
      'response.code_interpreter_call_code.done',
      'response.code_interpreter_call.interpreting',
      'response.code_interpreter_call.completed',
      'response.output_item.done',
    ]);
  }, 60_000);

  test.each([
    ['Which region has the highest amount?', 'South: 20 amount'],
    ['What is the average amount?', '11.6666666667'],
    ['How many rows are there?', '3'],
    ['Plot a bar chart of the amount by region', '[chart.svg](sandbox:/mnt/data/chart.svg)'],
  ])(
    '%s',
    async (input, answer) => {
      const container = await client.containers.list({ name: 'Sales' });
      const { id } = container.data[0] ?? (await client.containers.create({ name: 'Sales' }));
      const file = new File(['region,amount\nNorth,10.5\nSouth,20\nNorth,4.5\n'], 'sales.csv');
      await client.containers.files.create(id, { file });
      const response = await client.responses.create({
        model,
        input,
        tools: [{ type: 'code_interpreter', container: id }],
      });
      expect(response.output_text).toContain(answer);
      const [citation] = annotations(response);
      if (citation?.type !== 'container_file_citation') return;
      const where = { container_id: id };
      const svg = await client.containers.files.content.retrieve(citation.file_id, where);
      expect(await svg.text()).toMatch(/^<svg .*<rect .*North.*South.*<\/svg>$/);
    },
    60_000,
  );

  test('refuses containers and files that are not there', async () => {
    await expect(runIn('cntr_none')).rejects.toMatchObject({
      status: 404,
      code: 'container_not_found',
      param: 'tools[0].container',
    });
    await expect(runIn({ type: 'auto', file_ids: ['file-none'] })).rejects.toMatchObject({
      status: 404,
      param: 'tools[0].container.file_ids[0]',
    });
  });
});

describe('tools without a provider', () => {
  test.each([
    [{ type: 'web_search' }, /search engine/],
    [
      { type: 'computer_use_preview', display_height: 1, display_width: 1, environment: 'linux' },
      /operates a computer/,
    ],
    [{ type: 'mcp', server_label: 's', server_url: 'https://example.com' }, /MCP/],
    [{ type: 'image_generation' }, /image model/],
  ])('%o is refused with the reason', async (tool, message) => {
    await expect(
      client.responses.create({ model, input: 'x', tools: [tool as never] }),
    ).rejects.toMatchObject({
      status: 501,
      code: 'not_implemented',
      param: 'tools[0].type',
      message: expect.stringMatching(message),
    });
  });
});
