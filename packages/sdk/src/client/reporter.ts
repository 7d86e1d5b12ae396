import type { RequestSite } from '../errors/api-error.ts';
import type { Reply } from '../transport/transport.ts';
import type { AttemptInfo, Hooks } from './hooks.ts';
import { logs, redactHeaders } from './logger.ts';
import type { Logger, LogLevel } from './logger.ts';

/** Tells the logger and the hooks what happens. Where nobody listens, nothing is computed. */
export class Reporter {
  #accessor: string | undefined;
  #logger: Logger;
  #level: LogLevel;
  #hooks: Hooks;

  constructor(accessor: string | undefined, logger: Logger, level: LogLevel, hooks: Hooks) {
    this.#accessor = accessor;
    this.#logger = logger;
    this.#level = level;
    this.#hooks = hooks;
  }

  #info(site: RequestSite | undefined, attempt: number): AttemptInfo {
    return {
      accessor: this.#accessor,
      method: site?.method ?? '',
      url: site?.url ?? '',
      attempt,
    };
  }

  #call<Info>(hook: ((info: Info) => void) | undefined, info: () => Info): void {
    if (hook === undefined) return;
    try {
      hook(info());
    } catch (error) {
      // A broken hook must not break the request that it watches.
      if (logs(this.#level, 'warn')) this.#logger.warn('[unabridged] a hook threw', error);
    }
  }

  /** An attempt begins; returns when, for `response`. */
  request(site: RequestSite, headers: Readonly<Record<string, string>>, attempt: number): number {
    this.#call(this.#hooks.onRequest, () => this.#info(site, attempt));
    const detailed = logs(this.#level, 'debug');
    if (detailed) {
      this.#logger.debug(`[unabridged] sending ${site.method} ${site.url}`, {
        attempt,
        headers: redactHeaders(Object.entries(headers)),
      });
    }
    const timed = logs(this.#level, 'info') || this.#hooks.onResponse !== undefined;
    return timed ? Date.now() : 0;
  }

  /** The headers of a reply have come. */
  response(site: RequestSite, reply: Reply, attempt: number, started: number): void {
    this.#call(this.#hooks.onResponse, () => ({
      ...this.#info(site, attempt),
      status: reply.status,
      durationMs: Date.now() - started,
      requestId: reply.header('x-request-id'),
    }));
    if (!logs(this.#level, 'info')) return;
    const id = reply.header('x-request-id');
    this.#logger.info(
      `[unabridged] ${site.method} ${site.url} ${reply.status} in ${Date.now() - started} ms` +
        (id === null ? '' : ` (${id})`),
    );
    if (logs(this.#level, 'debug')) {
      this.#logger.debug('[unabridged] reply headers', redactHeaders(reply.headers()));
    }
  }

  /** The request will be sent again. */
  retry(site: RequestSite | undefined, error: Error, attempt: number, delayMs: number): void {
    this.#call(this.#hooks.onRetry, () => ({ ...this.#info(site, attempt), delayMs, error }));
    if (!logs(this.#level, 'info')) return;
    const seconds = (delayMs / 1000).toFixed(1);
    this.#logger.info(`[unabridged] repeating in ${seconds} s: ${error.message}`);
  }

  /** The call has failed for good. */
  error(site: RequestSite | undefined, error: Error, attempt: number): void {
    this.#call(this.#hooks.onError, () => ({ ...this.#info(site, attempt), error }));
    if (logs(this.#level, 'info')) this.#logger.info(`[unabridged] failed: ${error.message}`);
  }
}
