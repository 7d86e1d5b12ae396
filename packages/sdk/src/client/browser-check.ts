import { OpenAIError } from '../errors/openai-error.ts';

interface BrowserGlobals {
  window?: { document?: unknown };
  navigator?: { userAgent?: string };
  WorkerGlobalScope?: abstract new () => object;
  process?: { versions?: { node?: string } };
  Deno?: unknown;
  Bun?: unknown;
  EdgeRuntime?: unknown;
  WebSocketPair?: unknown;
}

/** Whether this is a page or a worker of a browser, where every visitor could read the API key. */
export function isBrowser(): boolean {
  const scope = globalThis as BrowserGlobals;
  if (scope.window?.document !== undefined && scope.navigator !== undefined) return true;
  const server =
    scope.process?.versions?.node ??
    scope.Deno ??
    scope.Bun ??
    scope.EdgeRuntime ??
    scope.WebSocketPair;
  const Worker = scope.WorkerGlobalScope;
  return server === undefined && Worker !== undefined && scope instanceof Worker;
}

/** @throws {OpenAIError} in a browser, unless the caller took the risk on purpose. */
export function refuseBrowser(allowed: boolean | undefined): void {
  if (allowed || !isBrowser()) return;
  throw new OpenAIError(
    'This looks like a browser, where anyone who opens the page can read your API key. ' +
      'Call the API from a server and let the page call that server. ' +
      'If the key may be public (a local server, a short-lived key), pass dangerouslyAllowBrowser: true.',
  );
}
