import { APIConnectionTimeoutError } from '../errors/api-connection-timeout-error.ts';
import type { TimeoutPhase } from '../errors/api-connection-timeout-error.ts';
import { APIUserAbortError } from '../errors/api-user-abort-error.ts';

const advice: Record<TimeoutPhase, string> = {
  connect: 'the connection was not made',
  'first-byte': 'no whole reply came',
  idle: 'no event came',
  total: 'the request with its retries was not done',
};

/** A timeout error that says which limit ran out and how to raise it. */
export function timeoutError(phase: TimeoutPhase, ms: number): APIConnectionTimeoutError {
  const option = phase === 'first-byte' ? 'timeout' : `timeouts.${phase}`;
  return new APIConnectionTimeoutError({
    phase,
    message: `Request timed out: ${advice[phase]} within ${Math.round(ms)} ms. Raise the ${option} option if the work takes longer.`,
  });
}

/** Longest time that a timer can take; a longer one would fire at once. */
const longestTimer = 2 ** 31 - 1;

const startTimer = (run: () => void, ms: number): ReturnType<typeof setTimeout> =>
  setTimeout(run, Math.min(ms, longestTimer));

/**
 * What may end one attempt early: the caller's signal and the time limits. The transport
 * listens to one thing, and `release` undoes everything, so that neither a timer nor a
 * listener on a long-lived signal outlives the attempt.
 */
export class Lifetime {
  #signal: AbortSignal | undefined;
  #onAbort: (() => void) | undefined;
  #phaseTimer: ReturnType<typeof setTimeout> | undefined;
  #totalTimer: ReturnType<typeof setTimeout> | undefined;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | undefined;
  #handler: ((reason: Error) => void) | undefined;
  #reason: Error | undefined;
  #released = false;

  /** @param deadline end of the whole call in `Date.now()` time, retries included. */
  constructor(signal: AbortSignal | null | undefined, deadline?: number, totalMs = 0) {
    if (signal) {
      if (signal.aborted) this.#reason = new APIUserAbortError({ cause: signal.reason });
      else {
        this.#signal = signal;
        this.#onAbort = () => this.cancel(new APIUserAbortError({ cause: signal.reason }));
        signal.addEventListener('abort', this.#onAbort, { once: true });
      }
    }
    if (deadline !== undefined) {
      const left = Math.max(0, deadline - Date.now());
      this.#totalTimer = startTimer(() => this.cancel(timeoutError('total', totalMs)), left);
    }
  }

  /** Why the attempt was ended, once it was. */
  get reason(): Error | undefined {
    return this.#reason;
  }

  /** Sets what ends the attempt; called at once where it has been ended already. */
  onCancel(handler: ((reason: Error) => void) | undefined): void {
    this.#handler = handler;
    if (this.#reason !== undefined) handler?.(this.#reason);
  }

  /** Ends the attempt. Later calls do nothing. */
  cancel(reason: Error): void {
    if (this.#reason !== undefined || this.#released) return;
    this.#reason = reason;
    this.#handler?.(reason);
    this.release();
  }

  /** Limits the phase that begins now; replaces the limit of the phase before. */
  limit(phase: TimeoutPhase, ms: number): void {
    this.unlimit();
    if (this.#released || !Number.isFinite(ms)) return;
    this.#phaseTimer = startTimer(() => this.cancel(timeoutError(phase, ms)), ms);
  }

  /**
   * Begins to wait for an event that must come within `ms`. The timer is left running over
   * many waits and looks at the clock when it fires: a timer for each event would cost more
   * than decoding it.
   */
  awaitEvent(ms: number): void {
    this.#waitingSince = Date.now();
    if (this.#idleTimer !== undefined || this.#released || !Number.isFinite(ms)) return;
    const check = (): void => {
      this.#idleTimer = undefined;
      if (this.#waitingSince === undefined) return;
      const left = this.#waitingSince + ms - Date.now();
      if (left <= 0) this.cancel(timeoutError('idle', ms));
      else this.#idleTimer = startTimer(check, left);
    };
    this.#idleTimer = startTimer(check, ms);
  }

  /** An event came: nobody waits until the next `awaitEvent`. */
  eventCame(): void {
    this.#waitingSince = undefined;
  }

  /** Ends the limit of the present phase. */
  unlimit(): void {
    clearTimeout(this.#phaseTimer);
    this.#phaseTimer = undefined;
  }

  /** The attempt is over: timers and listeners go. */
  release(): void {
    if (this.#released) return;
    this.#released = true;
    this.unlimit();
    clearTimeout(this.#totalTimer);
    clearTimeout(this.#idleTimer);
    if (this.#onAbort) this.#signal?.removeEventListener('abort', this.#onAbort);
    this.#signal = undefined;
    this.#onAbort = undefined;
    this.#handler = undefined;
  }
}
