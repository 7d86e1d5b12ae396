import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId, nowInSeconds } from '../ids.ts';
import { inputToItems } from '../responses/input-to-items.ts';
import { newTestDatabase } from '../testing/test-database.ts';
import { openDatabase } from './open-database.ts';
import { SqlConversationsStore } from './sql-conversations-store.ts';

let database: Awaited<ReturnType<typeof openDatabase>>;
let store: SqlConversationsStore;
let id: string;
beforeAll(async () => {
  database = await openDatabase({ databaseUrl: await newTestDatabase() });
  store = new SqlConversationsStore(database.query);
});
afterAll(() => database.close());
beforeEach(async () => {
  id = newId('conv');
  const created_at = nowInSeconds();
  await store.insert({ id, object: 'conversation', created_at, metadata: {} }, []);
});

const items = inputToItems('said');

test('is held by one response at a time, and given back with its items', async () => {
  expect(await store.hold(id, 'resp_1')).toBe('done');
  expect(await store.hold(id, 'resp_2')).toBe('busy');
  expect(await store.append(id, items)).toBe('busy');
  await store.end({ conversationId: id, responseId: 'resp_2', items });
  expect(await store.items(id)).toEqual([]);
  await store.end({ conversationId: id, responseId: 'resp_1', items });
  expect(await store.items(id)).toEqual(items);
  expect(await store.hold(id, 'resp_2')).toBe('done');
});

test('is free again after the process that held it has stopped', async () => {
  await store.hold(id, 'resp_1');
  await store.releaseAll();
  expect(await store.hold(id, 'resp_2')).toBe('done');
});

test('takes nothing more once it is deleted', async () => {
  await store.hold(id, 'resp_1');
  await store.delete(id);
  await store.end({ conversationId: id, responseId: 'resp_1', items });
  expect(await store.items(id)).toEqual([]);
  expect(await store.hold(id, 'resp_2')).toBe('missing');
  expect(await store.append(id, items)).toBe('missing');
});
