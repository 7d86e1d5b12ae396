import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Response as ModelResponse } from '@unabridged/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  findPostgres,
  startPostgres,
  type PostgresServer,
} from '../packages/platform/src/testing/postgres-server.ts';
import { runProduct, startProduct, type RunningProduct } from './start-product.ts';

const programs = findPostgres();

describe.skipIf(programs === undefined)('on a PostgreSQL server named by DATABASE_URL', () => {
  let server: PostgresServer;
  let product: RunningProduct;
  const folder = mkdtempSync(join(tmpdir(), 'unabridged-on-postgres-'));
  const start = () =>
    startProduct({
      command: 'serve',
      dataDir: join(folder, 'first'),
      environment: { DATABASE_URL: server.url },
    });
  beforeAll(async () => {
    server = await startPostgres(programs!);
    product = await start();
  });
  afterAll(async () => {
    await product?.stop();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the screen says where the data is', () => {
    expect(product.output()).toMatch(/Database\s+postgres:\/\/test@localhost/);
  });

  test('a second process is refused with a sentence', async () => {
    const dataDir = join(folder, 'second');
    const { exitCode, output } = await runProduct(
      ['serve', '--port', '0', '--data-dir', dataDir].concat('--database-url', server.url),
    );
    expect(exitCode).toBe(1);
    expect(output).toMatch(/The database .* is in use by another platform\. Stop that one first/);
  });

  test('what was answered is there after kill -9', async () => {
    const reply = await fetch(`${product.url}/v1/responses`, {
      method: 'POST',
      body: JSON.stringify({ model: 'gpt-6-luna', input: 'Say hello' }),
      headers: { 'content-type': 'application/json' },
    });
    const response = (await reply.json()) as ModelResponse;
    await product.end('SIGKILL');
    product = await start();
    const again = await fetch(`${product.url}/v1/responses/${response.id}`);
    expect(await again.json()).toEqual(response);
    expect((await product.end('SIGTERM')).exitCode).toBe(0);
  });
});
