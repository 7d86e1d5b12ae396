import { afterAll, beforeAll, expect, expectTypeOf, it } from 'vitest';
import Official from 'openai';
import { sendJson, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer } from '../../test/scripted-server.ts';
import { OpenAI } from '../client/openai.ts';

const vector = [0.5, -1.25, 3];
const base64 = Buffer.from(Float32Array.from(vector).buffer).toString('base64');
const body = { model: 'm', input: 'x' };

let server: ScriptedServer;
let client: OpenAI;

beforeAll(async () => {
  server = await startServer();
  client = new OpenAI({ apiKey: 'k', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());

function answer(embedding: unknown): void {
  server.handle((_request, reply) =>
    sendJson(reply, { object: 'list', data: [{ object: 'embedding', index: 0, embedding }] }),
  );
}

it('asks for base64 and gives numbers, as the official client does', async () => {
  answer(base64);
  const ours = await client.embeddings.create(body);
  expectTypeOf(ours.data[0]!.embedding).toEqualTypeOf<number[]>();
  expect(ours.data[0]!.embedding).toEqual(vector);
  expect(JSON.parse(server.requests.at(-1)!.body)).toEqual({ ...body, encoding_format: 'base64' });
  const official = new Official({ apiKey: 'k', baseURL: server.baseURL, maxRetries: 0 });
  const theirs = await official.embeddings.create(body);
  expect(Array.from(theirs.data[0]!.embedding)).toEqual(vector);
});

it('leaves numbers of a server that knows no base64', async () => {
  answer(vector);
  expect((await client.embeddings.create(body)).data[0]!.embedding).toEqual(vector);
});

it('leaves the reply as it is where the caller names a format', async () => {
  answer(base64);
  const reply = await client.embeddings.create({ ...body, encoding_format: 'base64' });
  expect(reply.data[0]!.embedding).toBe(base64);
});
