import { randomInt } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type OpenAI from 'openai';
import { APIConnectionError } from 'openai';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSeed } from '../storage/seed.ts';
import {
  createFiles,
  nothingTold,
  partsOf,
  resumeUpload,
  uploadFiles,
} from '../testing/file-load.ts';
import type { Told } from '../testing/file-load.ts';
import { killServerProcesses, startServerProcess } from '../testing/server-process.ts';
import type { ServerProcess } from '../testing/server-process.ts';

/** How often the server is killed. The suite takes a few; `UNABRIDGED_KILLS=50` is the whole trial. */
const kills = Number(process.env['UNABRIDGED_KILLS'] ?? 2);
const longestMilliseconds = 600;

const dataDir = mkdtempSync(join(tmpdir(), 'unabridged-kill-'));
beforeAll(buildSeed);
afterAll(async () => {
  await killServerProcesses();
  rmSync(dataDir, { recursive: true, force: true });
});

async function expectWhole(client: OpenAI, id: string, name: string): Promise<void> {
  const content = Buffer.from(await (await client.files.content(id)).arrayBuffer());
  expect(content.equals(Buffer.concat(partsOf(name))), `${id} is whole`).toBe(true);
}

/** Files that are kept from one round to the next; more would only take time. */
const kept = 12;

/** Nothing that was told is lost, nothing half is visible. */
async function expectTrue({ client }: ServerProcess, told: Told): Promise<void> {
  const names = new Map<string, string>();
  for await (const file of client.files.list()) names.set(file.id, file.filename);
  for (const [id, name] of names) await expectWhole(client, id, name);
  for (const id of told.files.keys()) {
    const deletion = told.deleted.get(id);
    if (deletion === undefined) expect(names.has(id), `${id} is there`).toBe(true);
    if (deletion === true) expect(names.has(id), `${id} stays deleted`).toBe(false);
  }
  for (const id of told.pending.keys()) {
    // The last answer may have been on its way: then the upload is complete already.
    await resumeUpload(client, id, told).catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'upload_completed' });
      told.pending.delete(id);
    });
  }
  for (const id of [...names.keys()].slice(kept)) {
    await client.files.delete(id);
    told.files.delete(id);
  }
}

test(
  `${kills} times kill -9 among files and uploads lose nothing and leave nothing half`,
  { timeout: 120_000 + kills * 30_000 },
  async () => {
    const told = nothingTold();
    for (let round = 0; round < kills; round += 1) {
      const server = await startServerProcess(dataDir);
      await expectTrue(server, told);
      const load = [createFiles, createFiles, uploadFiles, uploadFiles];
      const ended = Promise.allSettled(load.map((one) => one(server.client, told)));
      // On a slow machine nothing would be there to be lost.
      if (round === 0) await expect.poll(() => told.files.size).toBeGreaterThan(0);
      await delay(randomInt(20, longestMilliseconds));
      await server.kill();
      for (const one of await ended) {
        expect((one as PromiseRejectedResult).reason).toBeInstanceOf(APIConnectionError);
      }
    }
    const server = await startServerProcess(dataDir);
    await expectTrue(server, told);
    expect(told.files.size, 'the load has done something').toBeGreaterThan(0);
    for await (const file of server.client.files.list()) await server.client.files.delete(file.id);
    const entries = readdirSync(join(dataDir, 'blobs'), { recursive: true, withFileTypes: true });
    const left = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    await server.kill();
    expect(left).toEqual([]);
  },
);
