import { operation, type Operation } from '@unabridged/contract';
import { expect, test } from 'vitest';
import { createTargets } from '../targets.ts';
import { startUpstream } from '../testing/upstream-server.ts';
import { createDispatcher } from './create-dispatcher.ts';

const upload = operation<unknown, unknown>()({
  method: 'POST',
  path: '/things',
  request: 'multipart',
  accessor: 'things.create',
});
const download = operation<{ thing_id: string }, unknown>()({
  method: 'GET',
  path: '/things/{thing_id}/content',
  response: 'binary',
  accessor: 'things.content',
});
const remove = operation<{ thing_id: string }, unknown>()({
  method: 'DELETE',
  path: '/things/{thing_id}',
  response: 'empty',
  accessor: 'things.delete',
});
const operations = [upload, download, remove] as readonly Operation[];

function dispatcherTo(baseURL: string) {
  const dispatch = createDispatcher(operations, createTargets({ local: { baseURL, fetch } }));
  return (path: string, init?: RequestInit) =>
    dispatch(new Request(`http://127.0.0.1/api${path}`, init), path);
}

/** Bytes of every value, which no text encoding survives. */
const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256);

test('passes a multipart body on byte by byte, with its boundary', async () => {
  let received: { contentType: string | undefined; form: FormData } | undefined;
  await using upstream = await startUpstream(async (request, response) => {
    const contentType = request.headers['content-type'];
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const copy = new Response(Buffer.concat(chunks), { headers: { 'content-type': contentType! } });
    received = { contentType, form: await copy.formData() };
    response.setHeader('content-type', 'application/json').end('{"id":"thing_1"}');
  });
  const form = new FormData();
  form.append('purpose', 'assistants');
  form.append('file', new Blob([bytes]), 'ünïcode name.bin');
  const reply = await dispatcherTo(upstream.baseURL)('/things', { method: 'POST', body: form });
  expect(await reply.json()).toEqual({ id: 'thing_1' });
  const file = received!.form.get('file') as File;
  expect(received!.contentType).toMatch(/^multipart\/form-data; ?boundary=/);
  expect([...received!.form.keys()]).toEqual(['purpose', 'file']);
  expect(file.name).toBe('ünïcode name.bin');
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
});

test('does not send a body twice that it passes through', async () => {
  await using upstream = await startUpstream((request, response) => {
    request.resume();
    response
      .writeHead(500, { 'content-type': 'application/json' })
      .end('{"error":{"message":"x"}}');
  });
  const body = new FormData();
  body.append('file', new Blob([bytes]), 'a.bin');
  const reply = await dispatcherTo(upstream.baseURL)('/things', { method: 'POST', body });
  expect(reply.status).toBe(500);
  expect(upstream.requests).toHaveLength(1);
});

test('refuses an upload without a body', async () => {
  const reply = await dispatcherTo('http://127.0.0.1:1/v1')('/things', { method: 'POST' });
  expect(reply.status).toBe(400);
});

test('passes binary content on unchanged', async () => {
  await using upstream = await startUpstream((_request, response) => {
    response.setHeader('content-type', 'audio/mpeg');
    response.setHeader('content-disposition', 'attachment; filename="speech.mp3"');
    response.end(bytes);
  });
  const reply = await dispatcherTo(upstream.baseURL)('/things/thing_1/content');
  expect(reply.headers.get('content-type')).toBe('audio/mpeg');
  expect(reply.headers.get('content-disposition')).toContain('speech.mp3');
  expect(new Uint8Array(await reply.arrayBuffer())).toEqual(bytes);
});

test('passes a part of binary content on', async () => {
  await using upstream = await startUpstream((request, response) => {
    expect(request.headers).toMatchObject({ range: 'bytes=1-2', 'if-range': '"a"' });
    response.writeHead(206, { 'content-range': 'bytes 1-2/9', etag: '"a"' }).end('bc');
  });
  const reply = await dispatcherTo(upstream.baseURL)('/things/thing_1/content', {
    headers: { range: 'bytes=1-2', 'if-range': '"a"' },
  });
  expect(reply.status).toBe(206);
  expect(reply.headers.get('content-range')).toBe('bytes 1-2/9');
  expect(await reply.text()).toBe('bc');
});

test('passes an empty reply on', async () => {
  await using upstream = await startUpstream((_request, response) => {
    response.writeHead(204).end();
  });
  const reply = await dispatcherTo(upstream.baseURL)('/things/thing_1', { method: 'DELETE' });
  expect(reply.status).toBe(204);
  expect(await reply.text()).toBe('');
});
