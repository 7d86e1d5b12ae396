import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathParameters } from '@unabridged/contract';
import type { ExampleFile, Operation } from '@unabridged/contract';
import { examples } from '@unabridged/contract/examples';
import { operations } from '@unabridged/contract/registry';
import { bytesOf, wireReplyOf } from '@unabridged/contract/testing/example-reply';
import type { WireReply } from '@unabridged/contract/testing/example-reply';
import { recordExercised } from '../../../../tools/gap/exercised.ts';
import { callOperation, methodAt, withFiles } from '../../test/call-operation.ts';
import { startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer, SeenRequest } from '../../test/scripted-server.ts';
import { OpenAI } from '../client/openai.ts';

/** Accessors of the contract that the client does not have yet. */
const missing: readonly string[] = [];

type Values = Record<string, unknown>;

const byAccessor = new Map(examples.map((example) => [example.accessor, example]));
const projectKey = 'sk-project';
const adminKey = 'sk-admin';

let server: ScriptedServer;
let client: OpenAI;
/** What the server answers next. */
let answer: WireReply;

beforeAll(async () => {
  server = await startServer((_request, reply) => {
    reply.writeHead(answer.status, answer.headers).end(answer.body);
  });
  client = new OpenAI({
    apiKey: projectKey,
    adminAPIKey: adminKey,
    baseURL: server.baseURL,
    maxRetries: 0,
  });
});
afterAll(() => server.close());

function paramsOf(operation: Operation): Values {
  const request = (byAccessor.get(operation.accessor)?.request ?? {}) as Values;
  const path = pathParameters(operation.path).map((name) => [name, `${name}_1`]);
  const multipart = operation.request === 'multipart';
  return { ...Object.fromEntries(path), ...((multipart ? withFiles(request) : request) as Values) };
}

interface Sorted {
  readonly path: string;
  readonly query: Values;
  readonly headers: Values;
  readonly body: Values;
}

/** What of the parameters goes where, by the contract. */
function sort(operation: Operation, params: Values): Sorted {
  const used = pathParameters(operation.path);
  const path = used.reduce(
    (text, name) => text.replace(`{${name}}`, encodeURIComponent(String(params[name]))),
    operation.path,
  );
  const sorted = { path, query: {} as Values, headers: {} as Values, body: {} as Values };
  const encoding = operation.request ?? (operation.method === 'POST' ? 'json' : 'none');
  for (const [name, value] of Object.entries(params)) {
    if (used.includes(name)) continue;
    const header = operation.headers?.[name];
    if (header !== undefined) sorted.headers[header.toLowerCase()] = String(value);
    else if (encoding === 'none' || operation.query?.includes(name)) sorted.query[name] = value;
    else sorted.body[name] = value;
  }
  return sorted;
}

/** Names and values of a query: `a=1`, lists as `a[]=1`, objects as `a[b]=1`. */
function flatten(value: unknown, name: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, `${name}[]`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${name}[${key}]`));
  }
  return [`${name}=${String(value)}`];
}

function queryOf(path: string, values: Values): string[] {
  const fixed = [...new URL(path, 'http://x').searchParams].map(
    ([name, value]) => `${name}=${value}`,
  );
  return [...fixed, ...Object.entries(values).flatMap(([name, value]) => flatten(value, name))];
}

async function checkBody(operation: Operation, seen: SeenRequest, body: Values): Promise<void> {
  const encoding = operation.request ?? (operation.method === 'POST' ? 'json' : 'none');
  if (encoding === 'none') {
    expect(seen.body).toBe('');
    return;
  }
  const type = seen.headers['content-type']!;
  if (encoding === 'json') {
    expect(type).toBe('application/json');
    expect(JSON.parse(seen.body)).toEqual(JSON.parse(JSON.stringify(body)));
    return;
  }
  expect(type).toMatch(/^multipart\/form-data; boundary=/);
  const form = await new Response(seen.bytes, { headers: { 'content-type': type } }).formData();
  expect(await partsOf([...form])).toEqual(await partsOf(formEntries(body)));
}

/** The parts of a form by the contract: lists as `a[]`, objects as `a[b]`. */
function formEntries(value: unknown, name = ''): [string, unknown][] {
  if (value instanceof Blob || typeof value !== 'object' || value === null) return [[name, value]];
  return Array.isArray(value)
    ? value.flatMap((item) => formEntries(item, `${name}[]`))
    : Object.entries(value).flatMap(([key, inner]) =>
        formEntries(inner, name === '' ? key : `${name}[${key}]`),
      );
}

function partsOf(entries: readonly [string, unknown][]): Promise<unknown[]> {
  return Promise.all(
    entries.map(async ([name, value]) =>
      value instanceof File
        ? { name, filename: value.name, type: value.type, bytes: Buffer.from(await value.bytes()) }
        : { name, value: String(value) },
    ),
  );
}

/** Holds what a call gave against the example; the contract's own tests hold that against its schemas. */
async function checkResult(operation: Operation, result: unknown, stream: boolean): Promise<void> {
  const { response, events } = byAccessor.get(operation.accessor)!;
  if (stream) {
    const seen: unknown[] = [];
    for await (const event of result as AsyncIterable<unknown>) seen.push(event);
    expect(seen.length).toBeGreaterThan(0);
    expect(asJson(seen)).toEqual(asJson(events));
  } else if (operation.response === 'binary') {
    const bytes = await (result as globalThis.Response).bytes();
    expect(Buffer.from(bytes)).toEqual(bytesOf(response as ExampleFile));
  } else if (operation.response === 'empty') {
    expect(result ?? null).toBeNull();
  } else if (typeof response === 'object') {
    // The client adds to what came: `output_text`, the next page, the id of the request.
    expect(asJson(result)).toMatchObject(asJson(response) as object);
  } else {
    expect(result).toEqual(response);
  }
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

async function check(
  operation: Operation,
  accessor: string,
  given: Values,
  stream: boolean,
): Promise<void> {
  const count = server.requests.length;
  answer = wireReplyOf(operation, byAccessor.get(operation.accessor)!, stream);
  await checkResult(operation, await callOperation(client, operation, given, accessor), stream);
  expect(server.requests).toHaveLength(count + 1);
  const seen = server.requests.at(-1)!;
  const { path, query, headers, body } = sort(operation, given);
  const [sentPath, sentQuery = ''] = seen.url.split('?');
  // A colon may stand in a path as it is.
  const expectedPath = `${operation.method} /v1${path.split('?')[0]}`;
  expect(decodeURIComponent(`${seen.method} ${sentPath}`)).toBe(decodeURIComponent(expectedPath));
  const sent = [...new URLSearchParams(sentQuery)].map(([name, value]) => `${name}=${value}`);
  expect(sent.toSorted()).toEqual(queryOf(path, query).toSorted());
  const key = operation.auth === 'admin' ? adminKey : projectKey;
  expect(seen.headers.authorization).toBe(`Bearer ${key}`);
  if (!operation.headers) expect(seen.headers['openai-beta']).toBe(operation.beta);
  for (const [name, value] of Object.entries(headers)) expect(seen.headers[name]).toBe(value);
  // Vectors travel as base64 unless the caller says otherwise.
  const added = accessor === 'embeddings.create' ? { encoding_format: 'base64', ...body } : body;
  await checkBody(operation, seen, added);
}

const accessors = operations.flatMap((operation) =>
  [operation.accessor, ...(operation.aliases ?? [])].map(
    (accessor) => [accessor, operation] as const,
  ),
);

describe('every operation of the contract', () => {
  it('is a method of the client, but for those named here', () => {
    const absent = accessors
      .map(([accessor]) => accessor)
      .filter((name) => !methodAt(client, name));
    expect(absent).toEqual(missing);
    expect(operations.length).toBeGreaterThanOrEqual(388);
  });

  it.each(accessors.filter(([accessor]) => !missing.includes(accessor)))(
    '%s sends what the contract says and gives its reply',
    async (accessor, operation) => {
      // Some have no other reply than a stream.
      const stream = byAccessor.get(operation.accessor)?.response === undefined;
      await check(
        operation,
        accessor,
        paramsOf(operation),
        stream && operation.response !== 'empty',
      );
      recordExercised('sdk', operation.accessor);
    },
  );

  it.each(
    accessors.filter(
      ([accessor, { stream }]) => stream !== undefined && !missing.includes(accessor),
    ),
  )('%s asks for a stream', async (accessor, operation) => {
    // This one streams without a parameter that says so.
    const always = accessor === 'beta.agents.sessions.events.stream';
    const params = { ...paramsOf(operation), ...(always ? {} : { stream: true }) };
    await check(operation, accessor, params, true);
    expect(server.requests.at(-1)!.headers.accept).toBe('text/event-stream');
  });
});
