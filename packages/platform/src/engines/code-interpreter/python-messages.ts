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
  | { readonly type: 'snapshot'; readonly bytes: Uint8Array }
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
  /** To take one of Python's memory and run nothing, or the path of one to start from. */
  readonly snapshot: 'take' | { readonly file: string } | undefined;
  readonly limits: SandboxLimits;
}
