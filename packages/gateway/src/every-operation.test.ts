import type { Operation, OperationExample } from '@unabridged/contract';
import { examples } from '@unabridged/contract/examples';
import { operations } from '@unabridged/contract/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordExercised } from '../../../tools/gap/exercised.ts';
import { gatewayTo, type Send } from './testing/send.ts';
import { wireReplyOf } from '@unabridged/contract/testing/example-reply';
import { paramsOf, wireRequestOf, type WireRequest } from './testing/example-request.ts';
import { startRecordingUpstream, type RecordedRequest } from './testing/recording-upstream.ts';

interface Case {
  readonly operation: Operation;
  readonly example: OperationExample;
  readonly stream: boolean;
}

const exampleOf = new Map(examples.map((example) => [example.accessor, example]));

/** Each operation once, and once more as a stream where it can be one. */
const cases = operations.flatMap((operation): [title: string, Case][] => {
  const { accessor } = operation;
  const example = exampleOf.get(accessor);
  if (!example) throw new Error(`${accessor} has no example.`);
  const plain: [string, Case] = [accessor, { operation, example, stream: false }];
  const streamed: [string, Case] = [
    `${accessor} as a stream`,
    { operation, example, stream: true },
  ];
  if (!example.events) return [plain];
  return example.response === undefined ? [streamed] : [plain, streamed];
});

const live = {
  apiKey: 'sk-proj-of-the-live-target',
  adminAPIKey: 'sk-admin-of-the-live-target',
  organization: 'org-of-the-live-target',
  project: 'proj_of_the_live_target',
};

/** What a page may send along, and what must stay between it and the gateway. */
const pageHeaders = {
  authorization: 'Bearer from-the-page',
  cookie: 'session=of-the-page',
  'x-unabridged-timing': '0',
  'x-client-request-id': 'asked-by-the-page',
};

let upstream: Awaited<ReturnType<typeof startRecordingUpstream>>;
const send: Partial<Record<'local' | 'live', Send>> = {};

beforeAll(async () => {
  upstream = await startRecordingUpstream();
  send.local = gatewayTo(upstream.baseURL);
  // A local target that nothing listens at: what is meant for the live one must not go there.
  send.live = gatewayTo('http://127.0.0.1:1/v1', { live: { ...live, baseURL: upstream.baseURL } });
});

afterAll(() => upstream[Symbol.asyncDispose]());

test('has a case for every operation', () => {
  expect(new Set(cases.map(([, { operation }]) => operation.accessor)).size).toBe(
    operations.length,
  );
  expect(operations.length).toBeGreaterThanOrEqual(388);
});

describe.each(['live', 'local'] as const)('to the %s target, as the contract says,', (target) => {
  test.each(cases)('sends %s and passes its reply on', async (_title, one) => {
    const { operation, example, stream } = one;
    const request = wireRequestOf(operation, paramsOf(example, stream));
    const answer = wireReplyOf(operation, example, stream);
    upstream.answer(answer);
    const { reply, sent } = await sendFromPage(send[target]!, target, request, stream);

    const problem = reply.ok ? '' : await reply.clone().text();
    expect(reply.status, problem).toBe(answer.status);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      ...answer.headers,
      'x-unabridged-target': target,
      'x-unabridged-operation': operation.accessor,
    });
    expect(Buffer.from(await reply.arrayBuffer())).toEqual(answer.body);

    expect(upstream.recorded).toHaveLength(1);
    const received = upstream.recorded[0]!;
    expect(received.method).toBe(request.method);
    expect(segmentsOf(received.path)).toEqual(segmentsOf(request.path));
    expect([...received.query].toSorted()).toEqual([...request.query].toSorted());
    expectHeaders(received, operation, request, target);
    expect(received.headers.accept === 'text/event-stream').toBe(stream);
    await expectBody(received, request, sent);
    // The contract's own tests hold each example against its schemas.
    recordExercised('gateway', operation.accessor);
  });
});

/** Sends a request below `/api`, and gives the exact bytes and content type that went out. */
async function sendFromPage(send: Send, target: string, request: WireRequest, stream: boolean) {
  const { method, path, query, headers } = request;
  const encoded = new Response(request.body);
  const type = encoded.headers.get('content-type');
  const body = request.body === undefined ? undefined : Buffer.from(await encoded.arrayBuffer());
  const reply = await send(`/api${path}${query.size > 0 ? `?${query}` : ''}`, {
    method,
    body,
    headers: {
      ...pageHeaders,
      'x-unabridged-target': target,
      // The gateway never looks into a form, so a header has to say that one asks for a stream.
      ...(stream && { accept: 'text/event-stream' }),
      ...(type !== null && { 'content-type': type }),
      ...headers,
    },
  });
  return { reply, sent: { type, body } };
}

/** Decoded, because a path may say `:` as it is or as `%3A`. */
function segmentsOf(path: string): string[] {
  return path.split('/').map(decodeURIComponent);
}

function expectHeaders(
  { headers }: RecordedRequest,
  operation: Operation,
  request: WireRequest,
  target: 'local' | 'live',
): void {
  const liveKey = operation.auth === 'admin' ? live.adminAPIKey : live.apiKey;
  expect(headers.authorization).toBe(`Bearer ${target === 'live' ? liveKey : 'local'}`);
  expect(headers['openai-organization']).toBe(target === 'live' ? live.organization : undefined);
  expect(headers['openai-project']).toBe(target === 'live' ? live.project : undefined);
  expect(headers['openai-beta']).toBe(operation.beta ?? request.headers['openai-beta']);
  expect(headers['idempotency-key']).toBe(request.headers['idempotency-key']);
  expect(headers['x-client-request-id']).toBe(pageHeaders['x-client-request-id']);
  expect(headers.cookie).toBeUndefined();
  expect(Object.keys(headers).filter((name) => name.startsWith('x-unabridged'))).toEqual([]);
}

interface Sent {
  readonly type: string | null;
  readonly body: Buffer | undefined;
}

async function expectBody(
  { headers, body }: RecordedRequest,
  request: WireRequest,
  sent: Sent,
): Promise<void> {
  if (request.body === undefined) {
    expect(body).toHaveLength(0);
    expect(headers['content-type']).toBeUndefined();
  } else if (typeof request.body === 'string') {
    expect(headers['content-type']).toBe('application/json');
    expect(body.toString()).toBe(request.body);
  } else {
    expect(headers['content-type']).toBe(sent.type);
    expect(body).toEqual(sent.body);
    const form = await new Response(body, { headers: { 'content-type': sent.type! } }).formData();
    expect(await partsOf(form)).toEqual(await partsOf(request.body));
  }
}

/** Parts by name: text as it is, files with name, type and bytes. */
function partsOf(form: FormData): Promise<unknown[]> {
  const parts = [...form].map(async ([name, value]) =>
    typeof value === 'string'
      ? { name, value }
      : { name, filename: value.name, type: value.type, bytes: await value.bytes() },
  );
  return Promise.all(parts);
}
