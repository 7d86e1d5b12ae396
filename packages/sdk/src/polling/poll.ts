import type { APIPromise } from '../client/api-promise.ts';
import type { RequestOptions } from '../client/request-options.ts';
import { APIConnectionTimeoutError } from '../errors/api-connection-timeout-error.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { wait } from '../transport/wait.ts';

/** Options of methods that ask again and again until something is done. */
export interface PollOptions extends RequestOptions {
  /** Milliseconds between two requests. Default: what the server asks for in `openai-poll-after-ms`, else half a second that grows to five. */
  pollIntervalMs?: number | undefined;
  /** Milliseconds after which waiting ends with an `APIConnectionTimeoutError`. Default: one hour. */
  maxWaitMs?: number | undefined;
}

const firstIntervalMs = 500;
const longestIntervalMs = 5000;
const defaultWaitMs = 3_600_000;

/** What is polled: how to ask, and when it is done. */
export interface Polled<Thing> {
  /** Named in the error, such as `run run_1`. */
  readonly what: string;
  retrieve(options: RequestOptions): APIPromise<Thing>;
  isDone(thing: Thing): boolean;
}

/** The options of each request: those of polling are not the request's. */
function requestOptions(options: PollOptions): RequestOptions {
  const { pollIntervalMs: _interval, maxWaitMs: _wait, ...rest } = options;
  return rest;
}

function askedInterval(response: Response): number | undefined {
  const asked = Number(response.headers.get('openai-poll-after-ms') ?? NaN);
  return asked > 0 ? asked : undefined;
}

/**
 * Asks until a thing is done. A status that is not known is asked for again after the
 * interval like any other, and the deadline ends that too.
 * @throws {APIConnectionTimeoutError} where it is not done in time.
 */
export async function poll<Thing extends { status?: string | null }>(
  polled: Polled<Thing>,
  options: PollOptions = {},
): Promise<Thing> {
  const { pollIntervalMs, maxWaitMs = defaultWaitMs } = options;
  if (pollIntervalMs !== undefined && !(pollIntervalMs >= 0)) {
    throw new OpenAIError(
      `pollIntervalMs must be a number of milliseconds but is ${pollIntervalMs}.`,
    );
  }
  const deadline = Date.now() + maxWaitMs;
  let own = firstIntervalMs;
  for (;;) {
    const { data, response } = await polled.retrieve(requestOptions(options)).withResponse();
    if (polled.isDone(data)) return data;
    const interval = pollIntervalMs ?? askedInterval(response) ?? own;
    if (Date.now() + interval > deadline) {
      throw new APIConnectionTimeoutError({
        phase: 'total',
        message: `The ${polled.what} was not done within ${maxWaitMs} ms: its status is ${data.status}. Raise maxWaitMs if the work takes longer.`,
      });
    }
    await wait(interval, options.signal);
    own = Math.min(own * 1.5, longestIntervalMs);
  }
}
