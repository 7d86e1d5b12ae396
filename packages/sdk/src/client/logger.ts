/** Where the client logs to; `console` fits. */
export interface Logger {
  error(message: string, ...rest: unknown[]): void;
  warn(message: string, ...rest: unknown[]): void;
  info(message: string, ...rest: unknown[]): void;
  debug(message: string, ...rest: unknown[]): void;
}

export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

const levels: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/** Whether a text names a log level. */
export function isLogLevel(text: string | undefined): text is LogLevel {
  return levels.includes(text as LogLevel);
}

/** Whether messages of `level` are wanted when the limit is `limit`. */
export function logs(limit: LogLevel, level: Exclude<LogLevel, 'off'>): boolean {
  return levels.indexOf(limit) >= levels.indexOf(level);
}

const secretHeaders = new Set(['authorization', 'api-key', 'x-api-key', 'cookie', 'set-cookie']);

/** Headers as they may be logged. */
export function redactHeaders(
  headers: Iterable<readonly [string, string]>,
): Record<string, string> {
  return Object.fromEntries(
    Array.from(headers, ([name, value]) => [
      name,
      secretHeaders.has(name.toLowerCase()) ? '***' : value,
    ]),
  );
}

/** A URL as it may be logged or shown in an error: without user, password and secrets in the query. */
export function redactURL(url: string): string {
  if (!url.includes('@') && !url.includes('?')) return url;
  return url
    .replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1')
    .replace(/([?&](?:api[-_]?key|key|token|access_token|sig|signature)=)[^&#]*/gi, '$1***');
}
