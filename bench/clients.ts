import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a measured client can do. A raw one has no stream helper. */
export interface MeasuredClient {
  create(): Promise<unknown>;
  /** Iterates over a stream and returns the number of its events. */
  iterate(events: number): Promise<number>;
  /** Streams with the helper that accumulates, to its final response. */
  accumulate?(events: number): Promise<unknown>;
}

export const clientNames = ['openai', 'unabridged', 'unabridged-fetch', 'fetch', 'undici'] as const;

export type ClientName = (typeof clientNames)[number];

/** The built SDK, as it is published. */
export const builtSdk = pathToFileURL(
  resolve(import.meta.dirname, '../packages/sdk/dist/index.js'),
).href;

const params = { model: 'gpt-6-luna', input: 'Say hello to the world, please.' } as const;
const body = JSON.stringify(params);
const headers = { 'content-type': 'application/json', authorization: 'Bearer sk-test' };

interface SdkClient {
  files: { create(params: { file: unknown; purpose: string }): Promise<unknown> };
  responses: {
    create(params: object, options?: object): Promise<unknown>;
    stream(params: object, options?: object): { finalResponse(): Promise<unknown> };
  };
}

/** Options that ask the server for a stream with this many deltas. */
const streamOf = (events: number): object => ({ headers: { 'x-events': String(events) } });

function overSdk(client: SdkClient): MeasuredClient {
  return {
    create: () => client.responses.create(params),
    async iterate(events) {
      const stream = await client.responses.create({ ...params, stream: true }, streamOf(events));
      let count = 0;
      for await (const _event of stream as AsyncIterable<unknown>) count++;
      return count;
    },
    accumulate: (events) => client.responses.stream(params, streamOf(events)).finalResponse(),
  };
}

/** The least that a program without a client would do: split at blank lines, parse each `data:`. */
async function readEvents(stream: AsyncIterable<Uint8Array>): Promise<number> {
  const decoder = new TextDecoder();
  let count = 0;
  let rest = '';
  for await (const chunk of stream) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) {
      JSON.parse(block.slice(block.indexOf('data: ') + 6));
      count++;
    }
  }
  return count;
}

async function overFetch(baseURL: string): Promise<MeasuredClient> {
  const post = (events: number): Promise<Response> =>
    fetch(`${baseURL}/responses`, {
      method: 'POST',
      body,
      headers: events === 0 ? headers : { ...headers, 'x-events': String(events) },
    });
  return {
    create: async () => (await post(0)).json(),
    iterate: async (events) => readEvents((await post(events)).body as never),
  };
}

async function overUndici(baseURL: string): Promise<MeasuredClient> {
  const { request } = await import('undici');
  const post = (events: number) =>
    request(`${baseURL}/responses`, {
      method: 'POST',
      body,
      headers: events === 0 ? headers : { ...headers, 'x-events': String(events) },
    });
  return {
    create: async () => (await post(0)).body.json(),
    iterate: async (events) => readEvents((await post(events)).body),
  };
}

async function makeSdk(name: ClientName, baseURL: string): Promise<SdkClient> {
  const options = { apiKey: 'sk-test', baseURL };
  const { default: OpenAI } = (await import(name === 'openai' ? 'openai' : builtSdk)) as {
    default: new (options: object) => SdkClient;
  };
  return new OpenAI(name === 'unabridged-fetch' ? { ...options, fetch } : options);
}

/** Makes the client of this name. */
export async function loadClient(name: ClientName, baseURL: string): Promise<MeasuredClient> {
  if (name === 'fetch') return overFetch(baseURL);
  if (name === 'undici') return overUndici(baseURL);
  return overSdk(await makeSdk(name, baseURL));
}

/** What uploads a file with the client of this name. */
export async function loadUploader(
  name: ClientName,
  baseURL: string,
): Promise<(file: unknown) => Promise<unknown>> {
  if (name !== 'fetch') {
    const { files } = await makeSdk(name, baseURL);
    return (file) => files.create({ file, purpose: 'user_data' });
  }
  return async (file) => {
    const form = new FormData();
    form.append('purpose', 'user_data');
    form.append('file', file as Blob, 'large.bin');
    const response = await fetch(`${baseURL}/files`, { method: 'POST', body: form });
    return response.json();
  };
}
