import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import { settled, uploadDocument } from '../testing/vector-stores.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'unabridged-expiry-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
afterEach(() => void vi.useRealTimers());

const start = () => startTestServer({ engine: new ScriptedEngine(), dataDir });
const day = 86_400_000;
const later = (days: number) =>
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * day });

test('a store expires days after its last use, and what it held is freed', async () => {
  const first = await start();
  const { client } = first;
  const fileId = await uploadDocument(client, 'bread.txt', 'Knead the dough for ten minutes.');
  const { id } = await client.vectorStores.create({
    file_ids: [fileId],
    expires_after: { anchor: 'last_active_at', days: 2 },
  });
  await settled(client, id);
  later(1.5);
  const search = await client.vectorStores.search(id, { query: 'dough' });
  expect(search.data).toHaveLength(1);
  later(1.5);
  expect(await client.vectorStores.retrieve(id)).toMatchObject({ status: 'completed' });
  later(1);
  const expired = { status: 400, code: 'vector_store_expired', param: 'vector_store_id' };
  expect(await client.vectorStores.retrieve(id)).toMatchObject({ status: 'expired' });
  await expect(client.vectorStores.search(id, { query: 'dough' })).rejects.toMatchObject(expired);
  await expect(client.vectorStores.files.create(id, { file_id: fileId })).rejects.toMatchObject(
    expired,
  );
  expect(await first.violations()).toEqual([]);
  await first.close();

  const second = await start();
  const store = await second.client.vectorStores.retrieve(id);
  expect(store).toMatchObject({ status: 'expired', usage_bytes: 0, file_counts: { total: 0 } });
  expect(await second.client.files.retrieve(fileId)).toMatchObject({ id: fileId });
  await second.close();
});
