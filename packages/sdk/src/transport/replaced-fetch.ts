interface Dispatcher {
  constructor: { name: string };
}

let knownFetch: unknown;
let fetchIsNative = false;
let knownDispatcher: unknown;
let dispatcherIsDefault = true;

/** Node's own `fetch` loads its implementation from there; a replacement does not. */
function isNodeFetch(fetch: unknown): boolean {
  if (typeof fetch !== 'function') return false;
  return Function.prototype.toString.call(fetch).includes('internal/deps/undici');
}

/** An `Agent` without any option does what no dispatcher would do: undici sets one when it is imported. */
function isPlainAgent(dispatcher: Dispatcher): boolean {
  if (dispatcher.constructor.name !== 'Agent') return false;
  const symbol = Object.getOwnPropertySymbols(dispatcher).find(
    (candidate) => candidate.description === 'options',
  );
  if (symbol === undefined) return false;
  const options = (dispatcher as unknown as Record<symbol, Record<string, unknown>>)[symbol]!;
  return Object.values(options).every((value) => value === undefined || value === Infinity);
}

function globalDispatcher(): Dispatcher | undefined {
  const globals = globalThis as unknown as Record<symbol, Dispatcher | undefined>;
  // undici 8 keeps its dispatcher under the second name and a wrapper of it under the first.
  return (
    globals[Symbol.for('undici.globalDispatcher.2')] ??
    globals[Symbol.for('undici.globalDispatcher.1')]
  );
}

/**
 * Whether the program replaced Node's `fetch` or its global dispatcher, as MSW, MockAgent,
 * Next.js and instrumentation do: requests must then go through `fetch`, or they would not
 * see them. What it found is remembered, so asking costs two comparisons.
 */
export function isFetchReplaced(): boolean {
  const fetch: unknown = globalThis.fetch;
  if (fetch !== knownFetch) {
    knownFetch = fetch;
    fetchIsNative = isNodeFetch(fetch);
  }
  const dispatcher = globalDispatcher();
  if (dispatcher !== knownDispatcher) {
    knownDispatcher = dispatcher;
    dispatcherIsDefault = dispatcher === undefined || isPlainAgent(dispatcher);
  }
  return !fetchIsNative || !dispatcherIsDefault;
}
