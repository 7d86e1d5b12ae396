import type {
  Response,
  ResponseOutputItem,
  ResponseStreamEvent,
  ResponseUsage,
  StreamedLogprob,
} from '@unabridged/contract';

import { EngineError } from '../engine-error.ts';
import type { TextDelta, TokenLogprob } from '../engine.ts';
import { failedResponse } from './failed-response.ts';
import { pieceOf, piecesOf } from './output-pieces.ts';
import type { OutputPiece } from './output-pieces.ts';

/** A delta of an item that waits until the open call is complete. */
interface Waiting {
  readonly index: number;
  readonly delta: TextDelta;
}

/**
 * Reads the events of one response into deltas. What comes from elsewhere while a call is open
 * waits for its end, so that a call and its arguments follow one another. What a server leaves
 * out of its deltas is taken from the whole item.
 */
export class ResponseReader {
  readonly #wantsLogprobs: boolean;
  /** What was said so far, by the part that it belongs to. */
  readonly #said = new Map<string, string>();
  /** Place of a call in the output → its id. */
  readonly #calls = new Map<number, string>();
  readonly #closed = new Set<number>();
  #openCall: number | null = null;
  #waiting: Waiting[] = [];
  #generated = '';
  #usage: ResponseUsage | null = null;
  #finishReason: 'stop' | 'length' | 'content_filter' | null = null;

  constructor(wantsLogprobs: boolean) {
    this.#wantsLogprobs = wantsLogprobs;
  }

  /** What the server counted, if it did. */
  get usage(): ResponseUsage | null {
    return this.#usage;
  }

  /** Everything that was generated, for a server that counts nothing. */
  get generated(): string {
    return this.#generated;
  }

  /** Null until the response has ended. */
  get finishReason(): 'stop' | 'length' | 'content_filter' | null {
    return this.#finishReason;
  }

  /** @throws EngineError where the response has failed */
  *read(event: ResponseStreamEvent): Generator<TextDelta> {
    switch (event.type) {
      case 'response.output_item.added':
        return yield* this.#open(event.output_index, event.item);
      case 'response.output_item.done':
        return yield* this.#close(event.output_index, event.item);
      case 'response.completed':
      case 'response.incomplete':
        return yield* this.#end(event.response);
      case 'response.failed':
        throw failedResponse(event.response);
      default: {
        const piece = pieceOf(event);
        if (piece !== null) yield* this.#say(piece);
      }
    }
  }

  *#open(index: number, item: ResponseOutputItem): Generator<TextDelta> {
    if (item.type !== 'function_call' && item.type !== 'custom_tool_call') return;
    if (this.#calls.has(index)) return;
    const { call_id: callId, name } = item;
    const kind = item.type === 'function_call' ? 'function' : 'custom';
    this.#calls.set(index, callId);
    this.#generated += name;
    yield* this.#pass(index, { type: 'tool_call', kind, callId, name });
  }

  /** Says what is left of an item that is whole now. */
  *#close(index: number, item: ResponseOutputItem): Generator<TextDelta> {
    if (this.#closed.has(index)) return;
    yield* this.#open(index, item);
    for (const piece of piecesOf(index, item)) {
      const said = this.#said.get(partOf(piece)) ?? '';
      if (piece.text.startsWith(said)) {
        yield* this.#say({ ...piece, text: piece.text.slice(said.length) });
      }
    }
    this.#closed.add(index);
    if (this.#openCall === index) yield* this.#release();
  }

  *#say(piece: OutputPiece): Generator<TextDelta> {
    if (piece.text === '') return;
    const part = partOf(piece);
    this.#said.set(part, (this.#said.get(part) ?? '') + piece.text);
    this.#generated += piece.text;
    const delta = this.#deltaOf(piece);
    if (delta !== null) yield* this.#pass(piece.index, delta);
  }

  #deltaOf({ index, kind, place, text, logprobs }: OutputPiece): TextDelta | null {
    switch (kind) {
      case 'text':
        return { type: 'text', delta: text, ...this.#logprobs(logprobs) };
      case 'refusal':
      case 'reasoning':
        return { type: kind, delta: text };
      case 'summary':
        return { type: 'reasoning', delta: text, summaryPart: place };
      case 'input': {
        const callId = this.#calls.get(index);
        return callId === undefined ? null : { type: 'tool_arguments', callId, delta: text };
      }
    }
  }

  #logprobs(given: readonly StreamedLogprob[] = []): { logprobs?: readonly TokenLogprob[] } {
    if (!this.#wantsLogprobs) return {};
    if (given.length > 0) return { logprobs: given.map(readLogprob) };
    throw new EngineError(
      'The connected model server reports no log probabilities. Leave out logprobs, or connect a server that has them.',
      { status: 400, code: 'unsupported_parameter', param: 'logprobs' },
    );
  }

  *#pass(index: number, delta: TextDelta): Generator<TextDelta> {
    if (this.#openCall !== null && this.#openCall !== index) {
      this.#waiting.push({ index, delta });
      return;
    }
    if (delta.type === 'tool_call') this.#openCall = index;
    yield delta;
  }

  /** The open call is complete: what waited for it comes, up to the next one that is not. */
  *#release(): Generator<TextDelta> {
    this.#openCall = null;
    for (const { index, delta } of this.#waiting.splice(0)) yield* this.#pass(index, delta);
    if (this.#openCall !== null && this.#closed.has(this.#openCall)) yield* this.#release();
  }

  *#end({ output, usage, incomplete_details: incomplete, status }: Response): Generator<TextDelta> {
    for (const [index, item] of output.entries()) yield* this.#close(index, item);
    while (this.#openCall !== null) yield* this.#release();
    this.#usage = usage ?? null;
    const reason = incomplete?.reason;
    if (status === 'incomplete' || reason) {
      this.#finishReason = reason === 'content_filter' ? reason : 'length';
    } else if (status !== 'cancelled') this.#finishReason = 'stop';
  }
}

function partOf({ index, kind, place }: OutputPiece): string {
  return `${index} ${kind} ${place}`;
}

function readLogprob({ token, logprob, top_logprobs: top = [] }: StreamedLogprob): TokenLogprob {
  return {
    token,
    bytes: bytesOf(token),
    logprob,
    top: top.map(({ token: other = '', logprob: own = 0 }) => ({
      token: other,
      bytes: bytesOf(other),
      logprob: own,
    })),
  };
}

/** Streams of Responses do not tell them. A token that is a part of a character is not spelled by its text. */
function bytesOf(token: string): number[] | null {
  return /\\x[\da-f]{2}|\uFFFD/i.test(token) ? null : [...Buffer.from(token)];
}
