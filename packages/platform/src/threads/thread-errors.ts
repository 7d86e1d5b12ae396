/** The work took longer than it may. */
export class ThreadTimeoutError extends Error {
  override readonly name = 'ThreadTimeoutError';
  constructor(milliseconds: number) {
    super(`The work was stopped after ${milliseconds / 1000} s.`);
  }
}

/** The work needed more memory than it may. */
export class ThreadOutOfMemoryError extends Error {
  override readonly name = 'ThreadOutOfMemoryError';
  constructor(megabytes: number) {
    super(`The work was stopped because it needed more than ${megabytes} MB of memory.`);
  }
}

/** The work itself refused what it was given. */
export class ThreadRefusalError extends Error {
  override readonly name = 'ThreadRefusalError';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
