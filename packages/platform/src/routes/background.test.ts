import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Step } from '../testing/scripted-engine.ts';
import { finish, says, ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

const engine = new ScriptedEngine();
const model = 'gpt-6-luna';
let server: TestServer;
let client: TestServer['client'];

beforeAll(async () => {
  server = await startTestServer({ engine, backgroundConcurrency: 2 });
  client = server.client;
});
afterAll(() => server.close());
afterEach(async () => {
  engine.play(says('Hello', ' there'));
  expect(await server.violations()).toEqual([]);
});

/** A wait that a test ends. */
function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const step: Step = { type: 'wait', until: promise };
  return { step, open: resolve };
}

/** Padding is random and differs each time. */
const plain = (events: readonly object[]) =>
  events.map((event) => ({ ...event, obfuscation: undefined }));

const statusOf = async (id: string) => (await client.responses.retrieve(id)).status;

test('answers at once and completes on its own', async () => {
  const { step, open } = gate();
  engine.play([step, ...says('Done')]);
  const created = await client.responses.create({ model, input: 'x', background: true });
  expect(created.status).toBe('queued');
  await expect.poll(() => statusOf(created.id)).toBe('in_progress');
  open();
  await expect.poll(() => statusOf(created.id)).toBe('completed');
  expect((await client.responses.retrieve(created.id)).output_text).toBe('Done');
});

test('is cancelled while it runs, and again without effect', async () => {
  engine.play([gate().step]);
  const { id } = await client.responses.create({ model, input: 'x', background: true });
  await expect.poll(() => statusOf(id)).toBe('in_progress');
  expect((await client.responses.cancel(id)).status).toBe('cancelled');
  expect((await client.responses.cancel(id)).status).toBe('cancelled');
  expect(await statusOf(id)).toBe('cancelled');
});

test('stays completed when it is cancelled too late', async () => {
  const { id } = await client.responses.create({ model, input: 'x', background: true });
  await expect.poll(() => statusOf(id)).toBe('completed');
  expect((await client.responses.cancel(id)).status).toBe('completed');
});

test('foreground responses are not cancelled', async () => {
  const { id } = await client.responses.create({ model, input: 'x' });
  await expect(client.responses.cancel(id)).rejects.toMatchObject({ status: 400 });
});

test('waits as queued while others run, and can be cancelled there', async () => {
  const { step, open } = gate();
  engine.play([step, ...says('x')]);
  const create = () => client.responses.create({ model, input: 'x', background: true });
  const running = [await create(), await create()];
  for (const { id } of running) await expect.poll(() => statusOf(id)).toBe('in_progress');
  const waiting = await create();
  expect(await statusOf(waiting.id)).toBe('queued');
  expect((await client.responses.cancel(waiting.id)).status).toBe('cancelled');
  open();
  for (const { id } of running) await expect.poll(() => statusOf(id)).toBe('completed');
});

test('goes on when its client leaves, and is resumed exactly where the client stopped', async () => {
  const { step, open } = gate();
  engine.play([
    { type: 'text', delta: 'one ' },
    { type: 'text', delta: 'two ' },
    step,
    { type: 'text', delta: 'three' },
    finish('stop'),
  ]);
  const stream = await client.responses.create({
    model,
    input: 'x',
    background: true,
    stream: true,
  });
  const seen: number[] = [];
  let id = '';
  for await (const event of stream) {
    seen.push(event.sequence_number);
    if (event.type === 'response.created') id = event.response.id;
    if (event.type === 'response.output_text.delta' && event.delta === 'one ') break;
  }
  const resumed = await client.responses.retrieve(id, {
    stream: true,
    starting_after: seen.at(-1)!,
  });
  const types: string[] = [];
  for await (const event of resumed) {
    seen.push(event.sequence_number);
    types.push(event.type);
    if (event.type === 'response.output_text.delta' && event.delta === 'two ') open();
  }
  expect(seen).toEqual(seen.map((_, index) => index));
  expect(types.at(-1)).toBe('response.completed');
  expect((await client.responses.retrieve(id)).output_text).toBe('one two three');
});

test('is replayed from storage after its end', async () => {
  const stream = await client.responses.create({
    model,
    input: 'x',
    background: true,
    stream: true,
  });
  const first = [];
  for await (const event of stream) first.push(event);
  expect(first.map((event) => event.type).slice(0, 3)).toEqual([
    'response.created',
    'response.queued',
    'response.in_progress',
  ]);
  const created = first[0]!;
  const id = created.type === 'response.created' ? created.response.id : '';
  const again = [];
  for await (const event of await client.responses.retrieve(id, { stream: true })) {
    again.push(event);
  }
  expect(plain(again)).toEqual(plain(first));
  const last = await client.responses.retrieve(id, { stream: true, starting_after: first.length });
  for await (const event of last) throw new Error(`${event.type} was not expected`);
});

test('has no stream to resume unless it was created with one', async () => {
  const { id } = await client.responses.create({ model, input: 'x', background: true });
  await expect(client.responses.retrieve(id, { stream: true })).rejects.toMatchObject({
    status: 400,
    param: 'stream',
  });
});

test('tells of a cancellation on its stream', async () => {
  engine.play([{ type: 'text', delta: 'Hel' }, gate().step]);
  const stream = await client.responses.create({
    model,
    input: 'x',
    background: true,
    stream: true,
  });
  const events = [];
  for await (const event of stream) {
    events.push(event);
    if (event.type === 'response.output_text.delta') {
      const created = events[0]!;
      if (created.type === 'response.created') await client.responses.cancel(created.response.id);
    }
  }
  expect(events.at(-1)).toMatchObject({
    type: 'response.incomplete',
    response: { status: 'cancelled', output: [{ status: 'incomplete' }] },
  });
});

test('cannot be continued before it has ended', async () => {
  const { step, open } = gate();
  engine.play([step, ...says('x')]);
  const { id } = await client.responses.create({ model, input: 'x', background: true });
  await expect(
    client.responses.create({ model, input: 'y', previous_response_id: id }),
  ).rejects.toMatchObject({ status: 409, code: 'previous_response_not_finished' });
  open();
  await expect.poll(() => statusOf(id)).toBe('completed');
});

test('stays deleted when it is deleted while it runs', async () => {
  engine.play([gate().step]);
  const { id } = await client.responses.create({ model, input: 'x', background: true });
  await client.responses.delete(id);
  await expect(client.responses.retrieve(id)).rejects.toMatchObject({ status: 404 });
});

test('needs to be stored', async () => {
  await expect(
    client.responses.create({ model, input: 'x', background: true, store: false }),
  ).rejects.toMatchObject({ status: 400, param: 'store' });
});
