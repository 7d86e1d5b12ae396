import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ engine: new ScriptedEngine() });
});
afterAll(() => server.close());
afterEach(async () => expect(await server.violations()).toEqual([]));

test('the catalog holds the ids of the official types, with the days they end', async () => {
  const { data } = await server.client.models.list();
  const byId = new Map(data.map((model) => [model.id, model]));
  expect(byId.size).toBe(data.length);
  expect(byId.get('gpt-6-luna')).toMatchObject({ owned_by: 'openai', shutdown_date: null });
  expect(byId.get('gpt-4o-2024-08-06')).toMatchObject({
    shutdown_date: '2027-01-14',
    created: Date.parse('2024-08-06') / 1000,
  });
  for (const [id, day] of [
    ['o1-pro', '2026-10-23'],
    ['gpt-4-32k', '2026-10-23'],
    ['gpt-5-mini', '2026-12-11'],
    ['gpt-5.1-mini', null],
    ['o3', '2026-12-11'],
    ['gpt-4.1-nano', '2026-10-23'],
    ['gpt-4.1', '2027-01-14'],
    ['dall-e-3', '2026-05-12'],
    ['whisper-1', '2027-02-26'],
  ]) {
    expect([id, byId.get(id!)?.shutdown_date]).toEqual([id, day]);
  }
});

test('one model is found by its id', async () => {
  expect(await server.client.models.retrieve('gpt-5.5')).toMatchObject({ id: 'gpt-5.5' });
});

test('an unknown id is model_not_found', async () => {
  await expect(server.client.models.retrieve('gpt-0')).rejects.toMatchObject({
    status: 404,
    code: 'model_not_found',
  });
  await expect(server.client.models.delete('gpt-0')).rejects.toMatchObject({ status: 404 });
});

test('models of the catalog cannot be deleted', async () => {
  await expect(server.client.models.delete('gpt-5.5')).rejects.toMatchObject({ status: 403 });
});
