import type { RunSpec } from './run-spec.ts';

/** Who answers: the platform of this machine, or the API of the configured account. */
export type Target = 'local' | 'live';

/** `waiting` until the reply's headers are here, then `streaming` until its last byte. */
export type RunPhase = 'waiting' | 'streaming' | 'done' | 'failed' | 'stopped';

/** One server-sent event, with the time that the gateway stamped on it. */
export interface TimedEvent {
  /** Milliseconds from the request to the event, by the gateway's clock where it sent one. */
  readonly at: number;
  readonly type: string;
  /** The parsed payload, or the text itself where it is not JSON. */
  readonly data: unknown;
  /** The payload as it came. */
  readonly raw: string;
}

/** Why a run failed, in words for the person who started it. */
export interface RunFailure {
  readonly title: string;
  readonly message: string;
  /** What to do next, where something can be said. */
  readonly remedy?: string;
  readonly code?: string | null;
  readonly param?: string | null;
}

/** Milliseconds since the request was sent, by the browser's clock. */
export interface RunTiming {
  readonly headers?: number;
  readonly firstByte?: number;
  readonly total?: number;
}

/**
 * A run, from the moment that it is sent. `events` is appended to in place, because a
 * stream of thousands of events must not be copied for each of them; every frame gets a
 * new record object around it, with a new `revision`.
 */
export interface RunRecord {
  readonly id: string;
  readonly surface: string;
  readonly spec: RunSpec;
  readonly target: Target;
  /** Who wrote the answer, such as `Local stand-in`, as the page knew it when the run started. */
  readonly answeredBy: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly phase: RunPhase;
  readonly revision: number;
  readonly status?: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly timing: RunTiming;
  readonly events: readonly TimedEvent[];
  /** Whether the reply is a stream of events. */
  readonly streamed: boolean;
  /** Parsed reply, where it is JSON. */
  readonly reply?: unknown;
  /** The reply as it came, where it is not a stream. */
  readonly text?: string;
  /** The reply as it came, where it is neither text nor a stream, such as audio. */
  readonly content?: Blob;
  readonly bytes: number;
  readonly failure?: RunFailure;
}

/** Whether the run may still change. */
export function isRunning(run: RunRecord | undefined): boolean {
  return run?.phase === 'waiting' || run?.phase === 'streaming';
}
