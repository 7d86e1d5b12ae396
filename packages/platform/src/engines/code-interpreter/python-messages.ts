import type { CodeFile, SandboxLimits } from './code-interpreter.ts';

/** What the platform sends to the process that runs Python. */
export interface RunMessage {
  readonly type: 'run';
  readonly code: string;
  readonly files: readonly CodeFile[];
}

/** What comes back. */
export type PythonMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'broken'; readonly reason: string }
  | {
      readonly type: 'done';
      readonly failed: boolean;
      readonly logs: string;
      readonly files: readonly CodeFile[];
    };

/** Arguments of the process, as JSON. */
export interface PythonArguments {
  /** File URL of pyodide's module. */
  readonly module: string;
  readonly limits: SandboxLimits;
}
