import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import OpenAI, { APIConnectionError } from 'openai';
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

/** How often the server is killed. The suite takes a few; `UNABRIDGED_KILLS=50` is the whole trial. */
const kills = Number(process.env['UNABRIDGED_KILLS'] ?? 3);
const longestMilliseconds = 600;

const dataDir = mkdtempSync(join(tmpdir(), 'unabridged-kill-'));
beforeAll(buildSeed);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

interface Running {
  readonly child: ChildProcess;
  readonly client: OpenAI;
}

async function start(): Promise<Running> {
  const program = new URL('../testing/serve-scripted.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [program, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout!, 'data');
  return {
    child,
    client: new OpenAI({ apiKey: 'test', baseURL: String(line).trim(), maxRetries: 0 }),
  };
}

async function kill({ child }: Running): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function expectWhole(client: OpenAI, id: string, name: string): Promise<void> {
  const content = Buffer.from(await (await client.files.content(id)).arrayBuffer());
  expect(content.equals(Buffer.concat(partsOf(name))), `${id} is whole`).toBe(true);
}

/** Files that are kept from one round to the next; more would only take time. */
const kept = 12;

/** Nothing that was told is lost, nothing half is visible. */
async function expectTrue({ client }: Running, told: Told): Promise<void> {
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
  { timeout: 30_000 + kills * 10_000 },
  async () => {
    const told = nothingTold();
    for (let round = 0; round < kills; round += 1) {
      const server = await start();
      await expectTrue(server, told);
      const load = [createFiles, createFiles, uploadFiles, uploadFiles];
      const ended = Promise.allSettled(load.map((one) => one(server.client, told)));
      await delay(randomInt(20, longestMilliseconds));
      await kill(server);
      for (const one of await ended) {
        expect((one as PromiseRejectedResult).reason).toBeInstanceOf(APIConnectionError);
      }
    }
    const server = await start();
    await expectTrue(server, told);
    expect(told.files.size, 'the load has done something').toBeGreaterThan(kills);
    for await (const file of server.client.files.list()) await server.client.files.delete(file.id);
    const entries = readdirSync(join(dataDir, 'blobs'), { recursive: true, withFileTypes: true });
    const left = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    await kill(server);
    expect(left).toEqual([]);
  },
);
