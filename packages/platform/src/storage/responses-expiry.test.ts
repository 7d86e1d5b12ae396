import type { Response } from '@unabridged/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inputToItems } from '../responses/input-to-items.ts';
import { openDatabase } from './open-database.ts';
import { newTestDatabase } from '../testing/test-database.ts';
import { SqlResponsesStore } from './sql-responses-store.ts';

let database: Awaited<ReturnType<typeof openDatabase>>;
let store: SqlResponsesStore;
beforeAll(async () => {
  database = await openDatabase({ databaseUrl: await newTestDatabase() });
  store = new SqlResponsesStore(database.query);
});
afterAll(() => database.close());

async function insert(id: string, created_at: number, previous_response_id: string | null) {
  const response = { id, created_at, previous_response_id, status: 'completed' } as Response;
  await store.insert({
    response,
    background: false,
    streamed: false,
    input: inputToItems(`said in ${id}`),
  });
}

test('old responses are gone; what a younger one continues from stays', async () => {
  await insert('resp_lonely', 100, null);
  await insert('resp_root', 100, null);
  await insert('resp_middle', 150, 'resp_root');
  await insert('resp_young', 900, 'resp_middle');
  expect(await store.expire(500)).toBe(3);
  expect(await store.expire(500)).toBe(0);
  for (const id of ['resp_lonely', 'resp_root', 'resp_middle']) {
    expect(await store.find(id)).toBeUndefined();
  }
  expect(await store.conversation('resp_lonely')).toEqual([]);
  expect(JSON.stringify(await store.conversation('resp_young'))).toMatch(
    /said in resp_root.*said in resp_middle.*said in resp_young/,
  );
  await insert('resp_new', 990, null);
  expect(await store.expire(950)).toBe(1);
  expect(await store.conversation('resp_young')).toEqual([]);
});
