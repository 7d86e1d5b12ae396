import { APIConnectionError } from '../errors/api-connection-error.ts';
import { APIError } from '../errors/api-error.ts';
import type { RequestSite } from '../errors/api-error.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { errorOfReply } from '../errors/reply-error.ts';
import type { RequestDescription } from '../request/build-request.ts';
import { isReplayable } from '../request/request-body.ts';
import { Lifetime } from '../transport/lifetime.ts';
import { backoffMs, requestedDelayMs } from '../transport/retry-policy.ts';
import type { Reply, Transport } from '../transport/transport.ts';
import { wait } from '../transport/wait.ts';
import { redactURL } from './logger.ts';
import type { Reporter } from './reporter.ts';

/** Everything one call needs; resolved from the client's options and the call's own. */
export interface ExchangeSettings {
  readonly accessor: string | undefined;
  /** Makes the request; called for each attempt, because a key may have expired. */
  readonly describe: () => RequestDescription | Promise<RequestDescription>;
  readonly transport: Transport;
  readonly streaming: boolean;
  readonly signal: AbortSignal | null | undefined;
  readonly maxRetries: number;
  readonly connectMs: number;
  readonly proxy: string | null | undefined;
  readonly firstByteMs: number;
  readonly idleMs: number;
  readonly totalMs: number | undefined;
  readonly acceptTruncated: boolean;
  readonly acceptEmpty: boolean;
  readonly reporter: Reporter;
}

/** One call: its attempts, the waits between them, and the reply that came of it. */
export class Exchange {
  readonly settings: ExchangeSettings;
  /** The first reply of success. */
  readonly opened: Promise<Reply>;
  /** Where the last attempt went; undefined before the first. */
  site: RequestSite | undefined;
  #attempt = 0;
  #deadline: number | undefined;
  #description: RequestDescription | undefined;
  #reply: Reply | undefined;

  constructor(settings: ExchangeSettings) {
    this.settings = settings;
    const { totalMs } = settings;
    this.#deadline =
      totalMs === undefined || !Number.isFinite(totalMs) ? undefined : Date.now() + totalMs;
    this.opened = this.#open();
  }

  /** The reply of the last attempt. */
  get reply(): Reply {
    return this.#reply!;
  }

  async #open(): Promise<Reply> {
    for (;;) {
      try {
        this.#reply = await this.#send();
        return this.#reply;
      } catch (error) {
        await this.#beforeRetry(error);
      }
    }
  }

  /** The whole body; where the connection breaks within it, the request is repeated like any other. */
  async text(): Promise<string> {
    let reply = await this.opened;
    for (;;) {
      try {
        return await reply.text();
      } catch (error) {
        await this.#beforeRetry(this.#connectionError(error));
        reply = await this.#open();
      }
    }
  }

  async #send(): Promise<Reply> {
    const { settings } = this;
    const description = await settings.describe();
    this.#description = description;
    this.site = { method: description.method, url: redactURL(description.url) };
    const lifetime = new Lifetime(settings.signal, this.#deadline, settings.totalMs);
    lifetime.limit('first-byte', settings.firstByteMs);
    const started = settings.reporter.request(this.site, description.headers, this.#attempt);
    let reply: Reply;
    try {
      reply = await settings.transport(description, lifetime, {
        connectTimeoutMs: settings.connectMs,
        proxy: settings.proxy,
      });
    } catch (error) {
      lifetime.release();
      throw this.#connectionError(error);
    }
    settings.reporter.response(this.site, reply, this.#attempt, started);
    if (reply.status < 200 || reply.status > 299) throw await this.#refusal(reply);
    if (settings.streaming) lifetime.unlimit();
    return reply;
  }

  async #refusal(reply: Reply): Promise<Error> {
    let body: string;
    try {
      body = await reply.text();
    } catch (error) {
      if (reply.lifetime.reason) return this.#connectionError(error);
      body = '';
    }
    return errorOfReply(reply, this.#withoutKey(body)).at(this.site);
  }

  /** A server may quote the key it refuses; errors end up in logs. */
  #withoutKey(text: string): string {
    const { headers } = this.#description!;
    const key = (headers['authorization'] ?? headers['api-key'])?.replace(/^Bearer\s+/i, '');
    return key !== undefined && key.length >= 8 ? text.replaceAll(key, '***') : text;
  }

  #connectionError(error: unknown): Error {
    if (error instanceof APIError) return error.at(this.site);
    if (error instanceof OpenAIError) return error;
    const { code, message } = describeCause(error);
    const where = this.site === undefined ? '' : ` (${this.site.method} ${this.site.url})`;
    const hint =
      code === 'ECONNREFUSED'
        ? ' Nothing listens there: check the base URL and that the server runs.'
        : '';
    return new APIConnectionError({
      message: `Connection error: ${message}${where}.${hint}`,
      cause: error,
    }).at(this.site, this.#reply?.header('x-request-id'));
  }

  /** Waits for the next attempt, or throws where there is none. */
  async #beforeRetry(error: unknown): Promise<void> {
    const { settings } = this;
    const failure = error as Error;
    const delay = this.#delay(failure);
    if (delay === undefined) {
      this.#explainOnce(failure);
      settings.reporter.error(this.site, failure, this.#attempt);
      throw failure;
    }
    settings.reporter.retry(this.site, failure, this.#attempt, delay);
    this.#attempt++;
    await wait(delay, settings.signal);
  }

  /** Says why a failure that may pass was not repeated, where the body is the reason. */
  #explainOnce(error: Error): void {
    if (!(error instanceof OpenAIError) || !error.isRetryable) return;
    if (isReplayable(this.#description?.body) || this.settings.maxRetries === 0) return;
    error.message +=
      ' The request was not repeated: its body is a stream that can be read once. A file by path, a Blob or bytes can be sent again.';
  }

  /** Milliseconds to wait before the next attempt; undefined where the failure is final. */
  #delay(error: Error): number | undefined {
    const { settings } = this;
    if (!(error instanceof OpenAIError) || !error.isRetryable) return undefined;
    if (this.#attempt >= settings.maxRetries) return undefined;
    if (!isReplayable(this.#description?.body)) return undefined;
    const headers = error instanceof APIError ? error.headers : undefined;
    const asked = headers && requestedDelayMs((name) => headers.get(name));
    // A wait that the server asks for is honoured in full or not at all: to come back early is refused again.
    const patience = asked === undefined ? Infinity : settings.firstByteMs;
    const left = this.#deadline === undefined ? patience : this.#deadline - Date.now();
    const delay = asked ?? backoffMs(this.#attempt);
    return delay > left ? undefined : delay;
  }
}

function describeCause(error: unknown): { code: string | undefined; message: string } {
  let innermost = error as { code?: string; message?: string; cause?: unknown; errors?: unknown[] };
  // `fetch failed` says nothing: the reason is in its cause; several addresses make an AggregateError.
  for (let depth = 0; depth < 5; depth++) {
    const next = innermost.errors?.[0] ?? innermost.cause;
    if (typeof next !== 'object' || next === null) break;
    innermost = next;
  }
  return { code: innermost.code, message: innermost.message || innermost.code || String(error) };
}
