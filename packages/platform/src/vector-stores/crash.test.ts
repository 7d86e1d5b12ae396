import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSeed } from '../storage/seed.ts';
import { killServerProcesses, startServerProcess } from '../testing/server-process.ts';
import { settled, uploadDocument } from '../testing/vector-stores.ts';

/** How often the server is killed; the long run is `CRASH_POINTS=50`. */
const points = Number(process.env['CRASH_POINTS'] ?? 1);
const dataDir = mkdtempSync(join(tmpdir(), 'unabridged-ingestion-'));

beforeAll(buildSeed);
afterAll(async () => {
  await killServerProcesses();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Some chunks of text that no other document has. */
const textOf = (number: number) =>
  Array.from(
    { length: 90 },
    (_, sentence) => `Report ${number} states in sentence ${sentence} that all is well.`,
  ).join(' ');

test(
  `after kill -9 at ${points} moments of the ingestion every file is indexed, once`,
  { timeout: 120_000 + points * 30_000 },
  async () => {
    let server = await startServerProcess(dataDir);
    const { id } = await server.client.vectorStores.create({ name: 'Reports' });
    const attached: string[] = [];
    for (let point = 0; point < points; point += 1) {
      const fileId = await uploadDocument(server.client, `report-${point}.txt`, textOf(point));
      await server.client.vectorStores.files.create(id, {
        file_id: fileId,
        attributes: { point },
        chunking_strategy: {
          type: 'static',
          static: { max_chunk_size_tokens: 100, chunk_overlap_tokens: 20 },
        },
      });
      attached.push(fileId);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 1500));
      await server.kill();
      server = await startServerProcess(dataDir);
    }
    const store = await settled(server.client, id);
    expect(store.file_counts).toMatchObject({ completed: points, total: points });
    for (const [point, fileId] of attached.entries()) {
      const { data } = await server.client.vectorStores.files.content(fileId, {
        vector_store_id: id,
      });
      expect(data.map(({ text }) => text).join('')).toBe(textOf(point));
    }
    const last = points - 1;
    const found = await server.client.vectorStores.search(id, {
      query: `What does report ${last} state?`,
      filters: { type: 'eq', key: 'point', value: last },
    });
    expect(found.data[0]!.file_id).toBe(attached[last]);
  },
);
