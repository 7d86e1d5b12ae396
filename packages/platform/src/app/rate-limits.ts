/** Requests and tokens a minute that the local platform reports. It counts truly but never refuses. */
export const requestsPerMinute = 10_000;
export const tokensPerMinute = 10_000_000;

/** A bucket that refills continuously over a minute. */
class Bucket {
  readonly limit: number;
  #used = 0;
  #at = performance.now();

  constructor(limit: number) {
    this.limit = limit;
  }

  take(amount: number): void {
    this.refill();
    this.#used = Math.min(this.limit, this.#used + amount);
  }

  /** As of the last refill. */
  get remaining(): number {
    return Math.floor(this.limit - this.#used);
  }

  /** Milliseconds until the bucket is full again. */
  get resetMilliseconds(): number {
    return Math.ceil((this.#used / this.limit) * 60_000);
  }

  clear(): void {
    this.#used = 0;
  }

  refill(): void {
    const now = performance.now();
    this.#used = Math.max(0, this.#used - ((now - this.#at) / 60_000) * this.limit);
    this.#at = now;
  }
}

/** Counts requests and tokens, and reports them in the API's `x-ratelimit-*` headers. */
export class RateLimits {
  readonly #requests = new Bucket(requestsPerMinute);
  readonly #tokens = new Bucket(tokensPerMinute);

  countRequest(): void {
    this.#requests.take(1);
  }

  countTokens(tokens: number): void {
    this.#tokens.take(tokens);
  }

  /** Counts from the beginning. */
  clear(): void {
    this.#requests.clear();
    this.#tokens.clear();
  }

  headers(): Record<string, string> {
    this.#requests.refill();
    this.#tokens.refill();
    return {
      'x-ratelimit-limit-requests': String(this.#requests.limit),
      'x-ratelimit-limit-tokens': String(this.#tokens.limit),
      'x-ratelimit-remaining-requests': String(this.#requests.remaining),
      'x-ratelimit-remaining-tokens': String(this.#tokens.remaining),
      'x-ratelimit-reset-requests': formatDuration(this.#requests.resetMilliseconds),
      'x-ratelimit-reset-tokens': formatDuration(this.#tokens.resetMilliseconds),
    };
  }
}

/** A duration as Go prints it, the form that the API uses: `6ms`, `1.5s`, `1m0s`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds}ms`;
  const minutes = Math.floor(milliseconds / 60_000);
  const seconds = (milliseconds % 60_000) / 1000;
  return minutes === 0 ? `${seconds}s` : `${minutes}m${seconds}s`;
}
