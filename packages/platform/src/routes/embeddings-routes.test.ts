import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encode } from 'gpt-tokenizer/encoding/cl100k_base';
import type OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

const model = 'text-embedding-3-small';
let server: TestServer;
let client: OpenAI;

beforeAll(async () => {
  server = await startTestServer({ engine: new ScriptedEngine() });
  client = server.client;
});
afterAll(() => server.close());
afterEach(async () => expect(await server.violations()).toEqual([]));

const cosine = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, number, index) => sum + number * other[index]!, 0);

async function vectors(params: Partial<OpenAI.EmbeddingCreateParams>): Promise<number[][]> {
  const { data } = await client.embeddings.create({
    model,
    input: ['When can I borrow a book?', 'The library opens at nine.', 'Whisk the eggs.'],
    ...params,
  });
  return data.map(({ embedding }) => embedding);
}

describe('embeddings', () => {
  test('tell what is alike, in numbers and in base64, and count true tokens', async () => {
    const input = ['When can I borrow a book?', 'The library opens at nine.'];
    const reply = await client.embeddings.create({ model, input, encoding_format: 'float' });
    expect(reply).toMatchObject({ object: 'list', model });
    const tokens = input.reduce((sum, text) => sum + encode(text).length, 0);
    expect(reply.usage).toEqual({ prompt_tokens: tokens, total_tokens: tokens });
    // Without a format the official client asks for base64 and decodes it.
    const [question, answer, other] = await vectors({});
    expect(question!.slice(0, 5).map((n) => n.toFixed(6))).toEqual(
      reply.data[0]!.embedding.slice(0, 5).map((n) => n.toFixed(6)),
    );
    expect(cosine(question!, answer!)).toBeGreaterThan(cosine(question!, other!));
  });

  test('have the length of the model, or the one asked for, always of norm 1', async () => {
    const lengths: readonly (readonly [string, number | undefined, number])[] = [
      ['text-embedding-3-small', undefined, 1536],
      ['text-embedding-3-large', undefined, 3072],
      ['text-embedding-ada-002', undefined, 1536],
      ['text-embedding-3-small', 256, 256],
      ['text-embedding-3-large', 700, 700],
    ];
    for (const [name, dimensions, length] of lengths) {
      const [vector] = await vectors({ model: name, ...(dimensions && { dimensions }) });
      expect([name, vector!.length]).toEqual([name, length]);
      expect(cosine(vector!, vector!)).toBeCloseTo(1, 4);
    }
  });

  test('keep their cosines when they are longer than the engine makes them', async () => {
    const [a, b] = await vectors({ dimensions: 512 });
    for (const dimensions of [700, 1024, 1536]) {
      const [c, d] = await vectors({ dimensions });
      expect(cosine(c!, d!)).toBeCloseTo(cosine(a!, b!), 5);
    }
  });

  test('of tokens are those of the text that they spell', async () => {
    const texts = ['Käse and 🍵', 'Second text'];
    const fromText = await vectors({ input: texts });
    expect(await vectors({ input: texts.map((text) => encode(text)) })).toEqual(fromText);
    expect(await vectors({ input: encode(texts[0]!) })).toEqual([fromText[0]]);
  });

  test('of a connected server come from it, for the models that it offers', async () => {
    const asked: unknown[] = [];
    const upstream = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      response.setHeader('content-type', 'application/json');
      if (request.url === '/v1/models') {
        const models = [{ id: 'nomic-embed-text', object: 'model', created: 1, owned_by: 'a' }];
        response.end(JSON.stringify({ object: 'list', data: models }));
        return;
      }
      asked.push(JSON.parse(Buffer.concat(chunks).toString()));
      const data = [{ object: 'embedding', index: 0, embedding: [0.6, 0.8], extra: 1 }];
      response.end(JSON.stringify({ object: 'list', data, model: 'nomic-embed-text' }));
    });
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
    const { port } = upstream.address() as AddressInfo;
    await server.platform.engines.connect({ baseURL: `http://127.0.0.1:${port}/v1` });
    try {
      const [vector] = await vectors({ model: 'nomic-embed-text', input: 'x' });
      expect(vector!.map((number) => number.toFixed(2))).toEqual(['0.60', '0.80']);
      expect(asked).toEqual([{ model: 'nomic-embed-text', input: 'x', encoding_format: 'float' }]);
      expect((await vectors({ input: 'x' }))[0]).toHaveLength(1536);
    } finally {
      server.platform.engines.disconnect();
      upstream.closeAllConnections();
      upstream.close();
    }
  });
});

describe('refuses', () => {
  const cases: readonly (readonly [string, object, object])[] = [
    [
      'an unknown model',
      { model: 'embed-0' },
      { status: 404, code: 'model_not_found', param: 'model' },
    ],
    [
      'a model that makes text',
      { model: 'gpt-5.5' },
      { status: 403, code: 'unsupported_model', param: 'model' },
    ],
    ['no input', { input: undefined }, { status: 400, param: 'input' }],
    ['no inputs', { input: [] }, { status: 400, param: 'input' }],
    ['an empty text', { input: '' }, { status: 400, param: 'input' }],
    ['an empty text among others', { input: ['a', ''] }, { status: 400, param: 'input[1]' }],
    [
      '2,049 inputs',
      { input: Array.from({ length: 2049 }, () => 'a') },
      { status: 400, param: 'input' },
    ],
    [
      'more than 8,192 tokens',
      { input: ['a', 'word '.repeat(9000)] },
      { status: 400, code: 'context_length_exceeded', param: 'input[1]' },
    ],
    [
      'more than 300,000 tokens in all',
      { input: Array.from({ length: 60 }, () => 'word '.repeat(6000)) },
      { status: 400, code: 'max_tokens_per_request', param: 'input' },
    ],
    [
      'numbers that are no tokens',
      { input: [[1, 2, 99_999_999]] },
      { status: 400, code: 'invalid_value', param: 'input[0]' },
    ],
    ['no dimensions at all', { dimensions: 0 }, { status: 400, param: 'dimensions' }],
    [
      'more dimensions than the model has',
      { dimensions: 1537 },
      { status: 400, code: 'integer_above_max_value', param: 'dimensions' },
    ],
    [
      'dimensions of the old model',
      { model: 'text-embedding-ada-002', dimensions: 256 },
      { status: 400, code: 'unsupported_parameter', param: 'dimensions' },
    ],
    [
      'another format',
      { encoding_format: 'hex' },
      { status: 400, code: 'invalid_value', param: 'encoding_format' },
    ],
  ];
  test.each(cases)('%s', async (_what, params, refusal) => {
    const call = client.embeddings.create({
      model,
      input: 'x',
      ...params,
    } as OpenAI.EmbeddingCreateParams);
    await expect(call).rejects.toMatchObject(refusal);
  });
});
