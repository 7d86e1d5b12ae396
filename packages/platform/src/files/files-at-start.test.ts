import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'unabridged-sweep-'));
afterEach(() => vi.useRealTimers());
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const start = () => startTestServer({ engine: new ScriptedEngine(), dataDir });

/** The folder of blobs: that of a server's database has a longer name. */
function blobFolder(): string {
  return join(
    dataDir,
    readdirSync(dataDir).find((name) => name.startsWith('blobs'))!,
  );
}

function filesOnDisk(): string[] {
  const entries = readdirSync(blobFolder(), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** What a crash may leave behind. */
function leaveBehind(): void {
  for (const folder of ['files', 'uploads', 'incoming', '.unfinished']) {
    mkdirSync(join(blobFolder(), folder), { recursive: true });
    writeFileSync(join(blobFolder(), folder, 'orphan'), 'x');
  }
}

test('what has expired and what belongs to nothing is gone after the next start', async () => {
  const first = await start();
  const { files, uploads } = first.client;
  const file = new File(['abc'], 'a.txt');
  const staying = await files.create({ file, purpose: 'user_data' });
  const expires_after = { anchor: 'created_at', seconds: 3600 } as const;
  const leaving = await files.create({ file, purpose: 'user_data', expires_after });
  const about = { filename: 'a.txt', mime_type: 'text/plain', purpose: 'user_data' } as const;
  const begun = await uploads.create({ ...about, bytes: 3 });
  await uploads.parts.create(begun.id, { data: file });
  const done = await uploads.create({ ...about, bytes: 3 });
  const part = await uploads.parts.create(done.id, { data: file });
  const joined = (await uploads.complete(done.id, { part_ids: [part.id] })).file!;
  await first.close();
  leaveBehind();
  expect(filesOnDisk()).toHaveLength(8);

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_601_000 });
  const second = await start();
  const listed = await second.client.files.list({ order: 'asc' });
  expect(listed.data.map(({ id }) => id)).toEqual([staying.id, joined.id]);
  for (const { id } of listed.data) {
    expect(await (await second.client.files.content(id)).text()).toBe('abc');
  }
  await expect(second.client.files.retrieve(leaving.id)).rejects.toMatchObject({ status: 404 });
  await expect(second.client.uploads.cancel(begun.id)).rejects.toMatchObject({
    code: 'upload_expired',
  });
  expect(filesOnDisk()).toHaveLength(2);
  expect(await second.violations()).toEqual([]);
  await second.close();
});

test('an expired file is not found even before it is swept', async () => {
  const server = await start();
  const expires_after = { anchor: 'created_at', seconds: 3600 } as const;
  const file = await server.client.files.create({
    file: new File(['abc'], 'a.txt'),
    purpose: 'assistants',
    expires_after,
  });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_601_000 });
  await expect(server.client.files.content(file.id)).rejects.toMatchObject({ status: 404 });
  expect((await server.client.files.list({ purpose: 'assistants' })).data).toEqual([]);
  await server.close();
});
