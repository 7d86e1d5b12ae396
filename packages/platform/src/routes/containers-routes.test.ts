import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;
let client: TestServer['client'];

beforeAll(async () => {
  server = await startTestServer({ engine: new ScriptedEngine() });
  client = server.client;
});
afterAll(() => server.close());
afterEach(async () => expect(await server.violations()).toEqual([]));

const text = (content: string, name: string) => new File([content], name);

describe('containers', () => {
  test('are created, found, listed and deleted', async () => {
    const container = await client.containers.create({ name: 'Work' });
    expect(container).toMatchObject({
      name: 'Work',
      status: 'running',
      expires_after: { anchor: 'last_active_at', minutes: 20 },
    });
    expect(container.id).toMatch(/^cntr_/);
    expect((await client.containers.retrieve(container.id)).id).toBe(container.id);
    await client.containers.create({ name: 'Other' });
    const ids = [];
    for await (const { id } of client.containers.list({ limit: 1 })) ids.push(id);
    expect(ids).toContain(container.id);
    await client.containers.delete(container.id);
    await expect(client.containers.retrieve(container.id)).rejects.toMatchObject({
      status: 404,
      code: 'container_not_found',
      param: 'container_id',
    });
  });

  test('refuse a network, skills and a long life', async () => {
    await expect(
      client.containers.create({
        name: 'x',
        network_policy: { type: 'allowlist', allowed_domains: ['example.com'] },
      }),
    ).rejects.toMatchObject({ status: 501, param: 'network_policy' });
    await expect(
      client.containers.create({
        name: 'x',
        expires_after: { anchor: 'last_active_at', minutes: 90 },
      }),
    ).rejects.toMatchObject({ status: 400, param: 'expires_after.minutes' });
    await expect(
      client.containers.create({ name: 'x', file_ids: ['file-none'] }),
    ).rejects.toMatchObject({ status: 404, param: 'file_ids[0]' });
  });
});

describe('their files', () => {
  test('are uploaded, or taken from uploaded files; read, listed and deleted', async () => {
    const stored = await client.files.create({
      file: text('stored', 'stored.txt'),
      purpose: 'user_data',
    });
    const { id } = await client.containers.create({ name: 'x', file_ids: [stored.id] });
    const file = await client.containers.files.create(id, { file: text('héllo', '../a b.txt') });
    expect(file).toMatchObject({ path: '/mnt/data/a b.txt', bytes: 6, source: 'user' });
    const again = await client.containers.files.create(id, { file_id: stored.id });
    const list = await client.containers.files.list(id, { order: 'asc' });
    expect(list.data.map(({ path }) => path)).toEqual([
      '/mnt/data/stored.txt',
      '/mnt/data/a b.txt',
    ]);
    expect(list.data[0]!.id).toBe(again.id);
    expect(await client.containers.files.retrieve(file.id, { container_id: id })).toEqual(file);
    const content = await client.containers.files.content.retrieve(file.id, { container_id: id });
    expect(await content.text()).toBe('héllo');
    await client.containers.files.delete(file.id, { container_id: id });
    const gone = { status: 404, code: 'file_not_found', param: 'file_id' };
    const where = { container_id: id };
    await expect(client.containers.files.retrieve(file.id, where)).rejects.toMatchObject(gone);
    await expect(client.containers.files.content.retrieve(file.id, where)).rejects.toMatchObject(
      gone,
    );
    await expect(client.containers.files.delete(file.id, where)).rejects.toMatchObject(gone);
  });

  test('need a container and one source', async () => {
    const file = text('x', 'x.txt');
    await expect(client.containers.files.create('cntr_none', { file })).rejects.toMatchObject({
      status: 404,
    });
    await expect(client.containers.files.list('cntr_none')).rejects.toMatchObject({ status: 404 });
    const { id } = await client.containers.create({ name: 'x' });
    await expect(
      client.containers.files.create(id, { file, file_id: 'file-1' }),
    ).rejects.toMatchObject({ status: 400, param: 'file' });
  });
});
