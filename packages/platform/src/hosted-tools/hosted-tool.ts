import type { FunctionTool } from '@unabridged/contract';
import type { HostedToolKind, TextDelta } from '../engines/engine.ts';
import type { PassageTable } from './passage-table.ts';

/** A passage of a file in a vector store. */
export interface Passage {
  readonly fileId: string;
  readonly filename: string;
  /** From 0 to 1, the higher the better. */
  readonly score: number;
  readonly attributes: Readonly<Record<string, string | number | boolean>> | null;
  readonly text: string;
}

/** A search of vector stores, as far as it has come. */
export interface FileSearchCall {
  readonly kind: 'file_search';
  /** Such as `fs_…`. */
  readonly id: string;
  readonly status: 'in_progress' | 'searching' | 'completed';
  readonly queries: readonly string[];
  readonly passages: readonly Passage[];
}

/** A file that code has written, and under which id it is kept. */
export interface ProducedFile {
  readonly id: string;
  /** Such as `/mnt/data/result.csv`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A run of Python, as far as it has come. */
export interface CodeInterpreterCall {
  readonly kind: 'code_interpreter';
  /** Such as `ci_…`. */
  readonly id: string;
  readonly status: 'in_progress' | 'interpreting' | 'completed' | 'failed';
  readonly code: string;
  readonly containerId: string;
  /** What it printed; null until it has ended. */
  readonly logs: string | null;
  /** Whether it was ended from outside: it took too long or too much memory. */
  readonly stopped?: boolean;
  readonly files: readonly ProducedFile[];
}

export type HostedCall = FileSearchCall | CodeInterpreterCall;

/** A passage or a file that the text before it, or a part of it, rests on. */
export type Citation =
  | {
      readonly kind: 'passage';
      readonly passage: Passage;
      /** Character of the message's text that it follows, from 0. */
      readonly index: number;
    }
  | {
      readonly kind: 'file';
      readonly file: ProducedFile;
      readonly containerId: string;
      /** Where the text names the file; both are the end of the text where it does not. */
      readonly start: number;
      readonly end: number;
    };

/** What happens to a hosted call. All its deltas follow one another. */
export type HostedCallDelta =
  | { readonly type: 'hosted_call_started'; readonly call: HostedCall }
  /** More of the code of a `code_interpreter` call. */
  | { readonly type: 'hosted_call_code'; readonly call: HostedCall; readonly delta: string }
  /** The search or the code runs. */
  | { readonly type: 'hosted_call_progress'; readonly call: HostedCall }
  | { readonly type: 'hosted_call_done'; readonly call: HostedCall };

/** What an engine with hosted tools says and does. `finish` comes once, last. */
export type HostedDelta =
  | TextDelta
  | HostedCallDelta
  | { readonly type: 'citation'; readonly citation: Citation };

/** What a call of a hosted tool works with. */
export interface HostedCallContext {
  /** Numbers passages, so that the text can refer to them. */
  readonly passages: PassageTable;
  readonly signal: AbortSignal;
}

/** A tool that the platform runs itself. */
export interface HostedTool {
  readonly kind: HostedToolKind;
  /** The function as which engines see it. */
  readonly definition: FunctionTool;
  /**
   * Runs one call with the arguments that the engine wrote. Yields what happens and
   * returns what the engine is told.
   */
  run(input: string, context: HostedCallContext): AsyncGenerator<HostedCallDelta, string>;
}
