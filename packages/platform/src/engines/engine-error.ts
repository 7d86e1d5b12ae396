/** What an `EngineError` tells, in the terms of the API's error body. */
export interface EngineErrorDetail {
  /** HTTP status that the caller should answer with. */
  readonly status: number;
  /** Kind of error. Default: `invalid_request_error` below 500, else `server_error`. */
  readonly type?: string;
  readonly code?: string | null;
  /** Path of the parameter at fault. */
  readonly param?: string | null;
  readonly cause?: unknown;
}

const mark = Symbol.for('unabridged.EngineError');

/** An engine cannot go on. The message says what failed, why, and what to do. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly [mark] = true;
  readonly status: number;
  readonly type: string;
  readonly code: string | null;
  readonly param: string | null;

  constructor(message: string, detail: EngineErrorDetail) {
    super(message, { cause: detail.cause });
    this.status = detail.status;
    this.type = detail.type ?? (detail.status < 500 ? 'invalid_request_error' : 'server_error');
    this.code = detail.code ?? null;
    this.param = detail.param ?? null;
  }

  /** True for errors of this class, also when they come from another copy of the package. */
  static is(value: unknown): value is EngineError {
    return typeof value === 'object' && value !== null && mark in value;
  }
}
