/** What is left of one budget. */
export interface RateLimitBudget {
  /** Allowed in a window. */
  readonly limit: number | null;
  /** Left in the present window. */
  readonly remaining: number | null;
  /** Milliseconds until the budget is full again. */
  readonly resetAfterMs: number | null;
}

/** State of the rate limits as the reply's `x-ratelimit-*` headers tell it. */
export interface RateLimit {
  readonly requests: RateLimitBudget;
  readonly tokens: RateLimitBudget;
}

const unitMs: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Parses a duration such as `1s`, `6m0s` or `120ms` into milliseconds; null where it is none. */
export function parseDuration(text: string): number | null {
  const parts = Array.from(text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g));
  if (parts.length === 0) return null;
  if (parts.map((part) => part[0]).join('') !== text.trim()) return null;
  return parts.reduce((sum, part) => sum + Number(part[1]) * unitMs[part[2]!]!, 0);
}

/** Reads the `x-ratelimit-*` headers; null where the reply has none. */
export function readRateLimit(header: (name: string) => string | null): RateLimit | null {
  const number = (name: string): number | null => {
    const value = header(name);
    return value === null || value === '' || Number.isNaN(Number(value)) ? null : Number(value);
  };
  const budget = (kind: string): RateLimitBudget => {
    const reset = header(`x-ratelimit-reset-${kind}`);
    return {
      limit: number(`x-ratelimit-limit-${kind}`),
      remaining: number(`x-ratelimit-remaining-${kind}`),
      resetAfterMs: reset === null ? null : parseDuration(reset),
    };
  };
  const state = { requests: budget('requests'), tokens: budget('tokens') };
  const values = [...Object.values(state.requests), ...Object.values(state.tokens)];
  return values.every((value) => value === null) ? null : state;
}
