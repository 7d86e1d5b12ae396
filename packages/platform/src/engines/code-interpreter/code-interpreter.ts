/** What one piece of code did. */
export interface CodeResult {
  /** `failed`: the code raised an error; `timed_out`, `out_of_memory`: the session was ended with it. */
  readonly status: 'completed' | 'failed' | 'timed_out' | 'out_of_memory';
  /** What it printed, then the value of its last expression, then the traceback where it raised one. */
  readonly logs: string;
  /** Files below `/mnt/data` that it wrote or changed, by full path. */
  readonly files: readonly CodeFile[];
}

export interface CodeFile {
  /** Such as `/mnt/data/result.csv`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface RunCodeOptions {
  /** Files to put below `/mnt/data` first. */
  readonly files?: readonly CodeFile[];
  /** Stops the code; the session ends with it. */
  readonly signal?: AbortSignal;
}

/** A Python interpreter of its own: variables and files stay from one piece of code to the next. */
export interface CodeSession {
  /** False once it has been closed, killed or has crashed; then open another. */
  readonly alive: boolean;
  run(code: string, options?: RunCodeOptions): Promise<CodeResult>;
  close(): void;
}

/** Runs code apart from everything else. */
export interface CodeInterpreter {
  /** @throws CodeInterpreterUnavailableError where the interpreter is not installed */
  open(): Promise<CodeSession>;
}

/** Limits of a session. */
export interface SandboxLimits {
  /** For one piece of code, in milliseconds. Default: 60,000. */
  readonly timeout: number;
  /** For Python's heap, in bytes. Default: 512 MB. */
  readonly memoryBytes: number;
  /** For what is kept of the output, in characters. Default: 100,000. */
  readonly logCharacters: number;
  /** For all files that one piece of code hands back, in bytes. Default: 64 MB. */
  readonly fileBytes: number;
}

export const defaultSandboxLimits: SandboxLimits = {
  timeout: 60_000,
  memoryBytes: 512 * 1024 * 1024,
  logCharacters: 100_000,
  fileBytes: 64 * 1024 * 1024,
};

/** The optional package that brings Python is not installed. */
export class CodeInterpreterUnavailableError extends Error {
  override readonly name = 'CodeInterpreterUnavailableError';
  constructor(cause: unknown) {
    super('The code interpreter needs the optional package pyodide. Install it: npm i pyodide', {
      cause,
    });
  }
}
