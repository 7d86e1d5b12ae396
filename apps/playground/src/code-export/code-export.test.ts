import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wireOf } from '../operations/known-operations.ts';
import { runSpec } from '../run/run-spec.ts';
import type { RunSpec } from '../run/run-spec.ts';
import { curlCode } from './curl-code.ts';
import type { ExportContext } from './export-context.ts';
import { fetchCode } from './fetch-code.ts';
import { sdkCode } from './sdk-code.ts';

const run = promisify(execFile);

let server: Server;
let localBaseURL: string;
let received: { method?: string; url?: string; headers: IncomingMessage['headers']; body: unknown };

beforeAll(async () => {
  server = createServer((request, reply) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const text = Buffer.concat(pieces).toString();
      const { method, url, headers } = request;
      received = { method, url, headers, body: text === '' ? undefined : JSON.parse(text) };
      const stream = (received.body as { stream?: boolean } | undefined)?.stream === true;
      reply.setHeader('content-type', stream ? 'text/event-stream' : 'application/json');
      reply.end(stream ? 'event: e\ndata: {"type":"e","delta":"δ"}\n\n' : '{"object":"response"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  localBaseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});

afterAll(() => server.close());

function context(spec: RunSpec, target: 'local' | 'live' = 'local'): ExportContext {
  return { spec, wire: wireOf(spec.operation), target, localBaseURL };
}

const awkward = {
  model: 'gpt-6-luna',
  input: `It's "quoted", $HOME \`id\` \\ !history\nnext line @file %s \${x} \u2028 é 🌍`,
  metadata: { 'a-b': "c'd", __proto__x: '1', class: 'word' },
  tools: [],
  temperature: 0.5,
  stream: false,
};

test('curl sends exactly the body that is shown, whatever characters are in it', async () => {
  const code = curlCode(context(runSpec('responses.create', { body: awkward })));
  await run('sh', ['-c', code]);
  expect(received).toMatchObject({ method: 'POST', url: '/v1/responses', body: awkward });
});

test('curl sends methods without a body, and headers', async () => {
  const spec = runSpec('responses.cancel', {
    path: { response_id: 'resp_1' },
    headers: { 'x-client-request-id': "it's me" },
  });
  await run('sh', ['-c', curlCode(context(spec))]);
  expect(received).toMatchObject({
    method: 'POST',
    url: '/v1/responses/resp_1/cancel',
    headers: { 'x-client-request-id': "it's me" },
  });
  await run('sh', [
    '-c',
    curlCode(context(runSpec('responses.delete', { path: { response_id: 'r' } }))),
  ]);
  expect(received.method).toBe('DELETE');
});

test('fetch code runs in Node and sends exactly the body', async () => {
  const code = fetchCode(context(runSpec('responses.create', { body: awkward })));
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
  expect(received.body).toEqual(awkward);
  expect(stdout).toContain("object: 'response'");
});

test('fetch code reads a stream event by event', async () => {
  const spec = runSpec('responses.create', { body: { ...awkward, stream: true } });
  const { stdout } = await run(process.execPath, [
    '--input-type=module',
    '--eval',
    fetchCode(context(spec)),
  ]);
  expect(stdout).toBe('e δ\n');
});

test('fetch code of a GET has no options', () => {
  expect(fetchCode(context(runSpec('models.list')))).toContain(`fetch('${localBaseURL}/models');`);
});

test('SDK code calls the accessor with the last path parameter first', () => {
  const spec = runSpec('responses.retrieve', {
    path: { response_id: 'r' },
    query: { stream: true },
  });
  const code = sdkCode(context(spec));
  expect(code).toContain("client.responses.retrieve('r', {\n  stream: true,\n})");
  expect(code).toContain('for await (const event of stream)');
});

test('SDK code passes headers as options, and lists page by page', () => {
  const spec = runSpec('models.list', { headers: { 'x-a': '1' } });
  expect(sdkCode(context(spec))).toContain('client.models.list({');
  const items = runSpec('responses.inputItems.list', { path: { response_id: 'r' } });
  expect(sdkCode(context(items))).toContain(
    "for await (const item of client.responses.inputItems.list('r'))",
  );
});

test('live code reads the key from the environment and never holds one', () => {
  const live = context(runSpec('responses.create', { body: awkward }), 'live');
  expect(curlCode(live)).toContain('Bearer $OPENAI_API_KEY');
  expect(fetchCode(live)).toContain('process.env.OPENAI_API_KEY');
  expect(sdkCode(live)).toContain('new OpenAI();');
});
