import type { Batch, Response, Run } from '@unabridged/contract';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { sendJson, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer } from '../../test/scripted-server.ts';
import { createClient } from '../client/create-client.ts';
import { APIConnectionTimeoutError } from '../errors/api-connection-timeout-error.ts';
import { APIUserAbortError } from '../errors/api-user-abort-error.ts';
import { waitFor } from './wait-for.ts';
import type { Pollable } from './wait-for.ts';

let server: ScriptedServer;
let client: ReturnType<typeof createClient>;
beforeAll(async () => {
  server = await startServer();
  client = createClient({ apiKey: 'k', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());

/** Answers with these statuses, the last one for ever. */
function answer(statuses: string[], headers: Record<string, string> = {}): void {
  server.handle((_request, reply, index) => {
    const status = statuses[Math.min(index, statuses.length - 1)];
    sendJson(reply, { id: 'x_1', object: 'x', status }, 200, headers);
  });
}

const at = (object: string, more: object = {}): Pollable =>
  ({ id: 'x_1', object, status: 'in_progress', ...more }) as unknown as Pollable;
const response = at('response') as Response;
const asked = (): string[] => server.requests.map(({ url }) => url);

describe('waitFor', () => {
  it.each<[Pollable, string, string]>([
    [at('response'), 'incomplete', '/v1/responses/x_1'],
    [at('batch'), 'expired', '/v1/batches/x_1'],
    [at('thread.run', { thread_id: 't' }), 'requires_action', '/v1/threads/t/runs/x_1'],
    [at('fine_tuning.job'), 'succeeded', '/v1/fine_tuning/jobs/x_1'],
    [at('vector_store'), 'completed', '/v1/vector_stores/x_1'],
    [at('vector_store.file', { vector_store_id: 'v' }), 'failed', '/v1/vector_stores/v/files/x_1'],
    [
      at('vector_store.files_batch', { vector_store_id: 'v' }),
      'cancelled',
      '/v1/vector_stores/v/file_batches/x_1',
    ],
    [at('file'), 'processed', '/v1/files/x_1'],
    [at('video'), 'completed', '/v1/videos/x_1'],
    [at('eval.run', { eval_id: 'e' }), 'canceled', '/v1/evals/e/runs/x_1'],
  ])('%o ends with the status %s', async (thing, status, url) => {
    answer(['in_progress', status]);
    const done = await waitFor(client, thing, { pollIntervalMs: 0 });
    expect(done.status).toBe(status);
    expect(asked()).toEqual([url, url]);
  });

  it('asks nothing about what is done', async () => {
    answer(['completed']);
    const done = { ...response, status: 'completed' } as Response;
    expect(await waitFor(client, done)).toBe(done);
    expect(asked()).toEqual([]);
  });

  it('asks once per interval while it does not know the status, and shows it', async () => {
    answer(['dreaming', 'dreaming', 'completed'], { 'openai-poll-after-ms': '40' });
    const seen: unknown[] = [];
    const startedAt = performance.now();
    await waitFor(client, response, { onPoll: ({ status }) => seen.push(status) });
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(75);
    expect(seen).toEqual(['dreaming', 'dreaming', 'completed']);
  });

  it('ends at its deadline and by its signal', async () => {
    answer(['in_progress']);
    const late = waitFor(client, response, { pollIntervalMs: 10, maxWaitMs: 35 });
    await expect(late).rejects.toBeInstanceOf(APIConnectionTimeoutError);
    const signal = AbortSignal.timeout(20);
    const aborted = waitFor(client, response, { pollIntervalMs: 60_000, signal });
    await expect(aborted).rejects.toBeInstanceOf(APIUserAbortError);
  });

  it('refuses what it cannot wait for', async () => {
    await expect(waitFor(client, at('model'))).rejects.toThrow(/'model'.*vector_store\.file/);
  });

  it('keeps the type of what it is given', () => {
    expectTypeOf(waitFor<Batch>).returns.resolves.toEqualTypeOf<Batch>();
    expectTypeOf(waitFor<Run>)
      .parameter(1)
      .toEqualTypeOf<Run>();
  });
});
