import type { TextRequest } from '../engines/engine.ts';

/** What a scripted reply is chosen by. */
export interface ScriptedRequest {
  readonly model: string;
  /** The last words of the user; empty where there are none. */
  readonly text: string;
  /** Names of the tools that are offered. */
  readonly tools: readonly string[];
  /** Outputs of tools since the user has spoken, oldest first. */
  readonly toolOutputs: readonly { readonly callId: string; readonly output: string }[];
  /** Everything that the engine is asked for. */
  readonly request: TextRequest;
}

/** Conditions on a request. All that are given have to hold. */
export interface ScriptMatch {
  /** The model, or a pattern of it. */
  readonly model?: string | RegExp;
  /** Words within the last user message, or a pattern of it. */
  readonly text?: string | RegExp;
  /** A tool that is offered. */
  readonly tool?: string;
  readonly when?: (request: ScriptedRequest) => boolean;
}

/** A call of a tool: `arguments` for a function, `input` for a custom tool. */
export interface ScriptedCall {
  readonly name: string;
  /** Default: `call_script_1` and so on. */
  readonly id?: string;
  /** JSON text, or a value to be written as JSON. Default: `{}`. */
  readonly arguments?: unknown;
  readonly input?: string;
}

/** A failure in place of an answer. */
export interface ScriptedError {
  /** Default: 500. */
  readonly status?: number;
  readonly message?: string;
  readonly type?: string;
  readonly code?: string | null;
  readonly param?: string | null;
}

/** What is said. */
export interface ScriptedAnswer {
  /** The text. It is streamed word by word. */
  readonly text?: string;
  /** The text in the pieces in which it is streamed; in place of `text`. */
  readonly chunks?: readonly string[];
  /** A value whose JSON is the text; in place of `text`. */
  readonly json?: unknown;
  readonly refusal?: string;
  readonly reasoning?: string;
  readonly toolCalls?: readonly ScriptedCall[];
  /** Default: `stop`. */
  readonly finish?: 'stop' | 'length' | 'content_filter';
  /** Tokens that are reported. Default: counted. */
  readonly usage?: { readonly inputTokens: number; readonly outputTokens: number };
  /** Milliseconds before it begins. Default: 0. */
  readonly delay?: number;
  /** Milliseconds between pieces. Default: 0. */
  readonly chunkDelay?: number;
  /** Fails, after what else is said. */
  readonly error?: ScriptedError;
}

/** An answer; a string is its text. */
export type ScriptedReply = string | ScriptedAnswer;

/** A reply to the requests that match. */
export interface Script extends ScriptMatch {
  /**
   * What is said: always the same, one after the other (afterwards the script is used up), or what
   * a function makes of the request.
   */
  readonly reply:
    | ScriptedReply
    | readonly ScriptedReply[]
    | ((request: ScriptedRequest) => ScriptedReply | Promise<ScriptedReply>);
  /** Requests that it answers. Default: all; one for each reply of a list. */
  readonly times?: number;
}
