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
];

const model = 'gpt-6-luna';

async function streamed(client: OpenAI): Promise<void> {
  for await (const event of await client.responses.create({ model, input: 'x', stream: true }))
    void event;
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
