import { operations } from '@unabridged/contract/registry';
import OpenAI from 'unabridged';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOperationRoutes } from '../packages/gateway/src/dispatch/operation-routes.ts';
import { recordExercised } from '../tools/gap/exercised.ts';
import { replyProblems } from './check-reply.ts';
import { startProduct, type RunningProduct } from './start-product.ts';

interface Call {
  readonly accessor: string;
  readonly call: (client: OpenAI) => Promise<unknown>;
}

/** The client's methods that the platform answers, each by itself. */
const calls: readonly Call[] = [
  { accessor: 'models.list', call: (client) => client.models.list() },
  { accessor: 'models.retrieve', call: (client) => client.models.retrieve(model) },
  {
    accessor: 'responses.create',
    call: async (client) => {
      await client.responses.create({ model, input: 'Say hello' });
      await streamed(client);
    },
  },
  {
    accessor: 'responses.retrieve',
    call: async (client) => client.responses.retrieve(await created(client)),
  },
  {
    accessor: 'responses.inputItems.list',
    call: async (client) => client.responses.inputItems.list(await created(client)),
  },
  {
    accessor: 'responses.cancel',
    call: async (client) => client.responses.cancel(await created(client, true)),
  },
  {
    accessor: 'responses.delete',
    call: async (client) => client.responses.delete(await created(client)),
  },
  {
    accessor: 'responses.compact',
    call: (client) => client.responses.compact({ model, input: 'Say hello' }),
  },
  {
    accessor: 'responses.inputTokens.count',
    call: (client) => client.responses.inputTokens.count({ model, input: 'Say hello' }),
  },
  { accessor: 'files.create', call: uploaded },
  {
    accessor: 'files.retrieve',
    call: async (client) => client.files.retrieve(await uploaded(client)),
  },
  {
    accessor: 'files.list',
    call: async (client) => {
      await uploaded(client);
      for await (const file of client.files.list({ limit: 1 })) void file;
    },
  },
  {
    accessor: 'files.content',
    call: async (client) => (await client.files.content(await uploaded(client))).text(),
  },
  {
    accessor: 'files.delete',
    call: async (client) => client.files.delete(await uploaded(client)),
  },
  { accessor: 'uploads.create', call: openedUpload },
  {
    accessor: 'uploads.cancel',
    call: async (client) => client.uploads.cancel(await openedUpload(client)),
  },
  {
    accessor: 'uploads.parts.create',
    call: async (client) => sentPart(client, await openedUpload(client)),
  },
  {
    accessor: 'uploads.complete',
    call: async (client) => {
      const id = await openedUpload(client);
      return client.uploads.complete(id, { part_ids: [await sentPart(client, id)] });
    },
  },
];

const model = 'gpt-6-luna';

async function streamed(client: OpenAI): Promise<void> {
  for await (const event of await client.responses.create({ model, input: 'x', stream: true }))
    void event;
}

async function uploaded(client: OpenAI): Promise<string> {
  const file = new File(['abc'], 'a.txt');
  return (await client.files.create({ file, purpose: 'user_data' })).id;
}

async function openedUpload(client: OpenAI): Promise<string> {
  const about = { filename: 'a.txt', mime_type: 'text/plain', purpose: 'user_data' } as const;
  return (await client.uploads.create({ ...about, bytes: 3 })).id;
}

async function sentPart(client: OpenAI, id: string): Promise<string> {
  return (await client.uploads.parts.create(id, { data: new File(['abc'], 'part') })).id;
}

async function created(client: OpenAI, background = false): Promise<string> {
  return (await client.responses.create({ model, input: 'Say hello', background })).id;
}

let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const routes = createOperationRoutes(operations);

describe.each([
  ['platform', '/v1'],
  ['gateway', '/api'],
] as const)('through the client and the %s', (layer, base) => {
  test.each(calls)('$accessor succeeds with what the contract says', async ({ accessor, call }) => {
    const succeeded: [accessor: string, problems: Promise<string[]>][] = [];
    const client = new OpenAI({
      apiKey: 'any',
      baseURL: product.url + base,
      maxRetries: 0,
      fetch: async (input, init) => {
        const reply = await fetch(input, init);
        const { pathname, searchParams } = new URL(String(input));
        const path = pathname.slice(base.length);
        const match = routes.match(init?.method ?? 'GET', path, searchParams);
        const sent = match?.operation.accessor ?? `${init?.method} ${path}`;
        if (reply.ok) succeeded.push([sent, replyProblems(sent, reply.clone())]);
        return reply;
      },
    });
    await call(client);
    expect(succeeded.map(([sent]) => sent)).toContain(accessor);
    expect((await Promise.all(succeeded.map(([, problems]) => problems))).flat()).toEqual([]);
    recordExercised('sdk', accessor);
    recordExercised(layer, accessor);
  });
});
