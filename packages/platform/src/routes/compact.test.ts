import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { says, ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

const engine = new ScriptedEngine();
const model = 'gpt-6-luna';
let server: TestServer;
let client: TestServer['client'];

beforeAll(async () => {
  server = await startTestServer({ engine });
  client = server.client;
});
afterAll(() => server.close());
afterEach(async () => expect(await server.violations()).toEqual([]));

test('keeps the words of the user, has the rest summarised, and reads its own item back', async () => {
  engine.play(says('A long answer about Kiel.'));
  const first = await client.responses.create({ model, input: 'Where is Nordwind?' });
  engine.play(says('Nordwind is in Kiel.'));
  const compacted = await client.responses.compact({ model, previous_response_id: first.id });
  expect(JSON.stringify(engine.requests.at(-1)!.items)).toContain('A long answer about Kiel.');
  expect(compacted.output).toMatchObject([{ type: 'compaction' }]);
  expect(compacted.usage.total_tokens).toBe(18);

  engine.play(says('ok'));
  const input = [...compacted.output, { role: 'user' as const, content: 'And now?' }];
  await client.responses.create({ model, input: input as never });
  const said = JSON.stringify(engine.requests.at(-1)!.items);
  expect(said).toContain('Where is Nordwind?');
  expect(said).toContain('Nordwind is in Kiel.');
  expect(said).toContain('And now?');
  expect(said).not.toContain('A long answer');
});

test('refuses content that it did not seal', async () => {
  await expect(
    client.responses.create({
      model,
      input: [
        { type: 'compaction', encrypted_content: 'Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFy' },
      ],
    }),
  ).rejects.toMatchObject({
    status: 400,
    code: 'invalid_encrypted_content',
    param: 'input[0].encrypted_content',
  });
});

test('has nothing to do without a conversation', async () => {
  await expect(client.responses.compact({ model })).rejects.toMatchObject({
    status: 400,
    code: 'missing_required_parameter',
  });
});
