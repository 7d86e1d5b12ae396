import { randomUUID } from 'node:crypto';

import type {
  ChatCompletionChunk,
  ChatCompletionChunkChoice,
  ChatCompletionChunkChoiceDelta,
  ChatCompletionChunkChoiceDeltaToolCall,
  ChatCompletionTokenLogprob,
  CompletionUsage,
} from '@unabridged/contract';

import { EngineError } from '../engine-error.ts';
import type { TextDelta, TokenLogprob } from '../engine.ts';

interface OpenCall {
  readonly callId: string;
  readonly name: string;
  readonly kind: 'function' | 'custom';
  arguments: string;
}

/** Servers name the model's thinking in one of two ways, neither in OpenAI's own format. */
interface Thinking {
  readonly reasoning_content?: string | null;
  readonly reasoning?: string | null;
}

/**
 * Reads the chunks of one completion into deltas. The first tool call is passed on as it
 * comes; the others are held until the end, because servers may send their parts mixed.
 */
export class ChunkReader {
  readonly #customTools: ReadonlySet<string>;
  readonly #wantsLogprobs: boolean;
  readonly #calls: OpenCall[] = [];
  readonly #positions = new Map<number, number>();
  #text = '';
  #usage: CompletionUsage | null = null;
  #finishReason: string | null = null;

  constructor(customTools: ReadonlySet<string>, wantsLogprobs = false) {
    this.#customTools = customTools;
    this.#wantsLogprobs = wantsLogprobs;
  }

  /** What the server counted, if it did. */
  get usage(): CompletionUsage | null {
    return this.#usage;
  }

  /** Everything that was generated, for a server that counts nothing. */
  get generated(): string {
    return this.#text + this.#calls.map((call) => call.name + call.arguments).join('');
  }

  get finishReason(): 'stop' | 'length' | 'content_filter' {
    const reason = this.#finishReason;
    return reason === 'length' || reason === 'content_filter' ? reason : 'stop';
  }

  *read(chunk: ChatCompletionChunk): Generator<TextDelta> {
    if (chunk.usage) this.#usage = chunk.usage;
    const choice = chunk.choices?.[0];
    if (!choice) return;
    if (choice.finish_reason) this.#finishReason = choice.finish_reason;
    const delta: ChatCompletionChunkChoiceDelta & Thinking = choice.delta ?? {};
    const thinking = delta.reasoning_content ?? delta.reasoning;
    if (thinking) yield this.#said('reasoning', thinking);
    if (delta.content) yield this.#readText(delta.content, choice.logprobs);
    if (delta.refusal) yield this.#said('refusal', delta.refusal);
    for (const part of delta.tool_calls ?? []) yield* this.#readCall(part);
  }

  /** The calls that were held back. */
  *end(): Generator<TextDelta> {
    for (const [position, call] of this.#calls.entries()) {
      const input = call.kind === 'custom' ? customInput(call.arguments) : call.arguments;
      if (position > 0) yield opening(call);
      if ((position > 0 || call.kind === 'custom') && input !== '')
        yield { type: 'tool_arguments', callId: call.callId, delta: input };
    }
  }

  #readText(delta: string, logprobs: ChatCompletionChunkChoice['logprobs']): TextDelta {
    const said = this.#said('text', delta);
    if (!this.#wantsLogprobs) return said;
    if (!logprobs?.content) {
      throw new EngineError(
        'The connected model server reports no log probabilities. Leave out logprobs, or connect a server that has them.',
        { status: 400, code: 'unsupported_parameter', param: 'logprobs' },
      );
    }
    return { type: 'text', delta, logprobs: logprobs.content.map(readLogprob) };
  }

  #said(type: 'reasoning' | 'text' | 'refusal', delta: string): TextDelta {
    this.#text += delta;
    return { type, delta };
  }

  *#readCall(part: ChatCompletionChunkChoiceDeltaToolCall): Generator<TextDelta> {
    let position = this.#positionOf(part);
    if (position === undefined) {
      position = this.#open(part);
      if (position === 0) yield opening(this.#calls[0]!);
    }
    const call = this.#calls[position]!;
    const delta = part.function?.arguments ?? '';
    call.arguments += delta;
    // A custom tool's text is wrapped in JSON until it is whole.
    if (position === 0 && call.kind === 'function' && delta !== '')
      yield { type: 'tool_arguments', callId: call.callId, delta };
  }

  /** By index; servers that leave the index out send a call's id with its first part only. */
  #positionOf(part: ChatCompletionChunkChoiceDeltaToolCall): number | undefined {
    if ((part.index as number | undefined) !== undefined) return this.#positions.get(part.index);
    return part.id || this.#calls.length === 0 ? undefined : this.#calls.length - 1;
  }

  #open(part: ChatCompletionChunkChoiceDeltaToolCall): number {
    const name = part.function?.name ?? '';
    const position =
      this.#calls.push({
        callId: part.id || `call_${randomUUID().replaceAll('-', '').slice(0, 24)}`,
        name,
        kind: this.#customTools.has(name) ? 'custom' : 'function',
        arguments: '',
      }) - 1;
    this.#positions.set(part.index ?? position, position);
    return position;
  }
}

function readLogprob({
  token,
  bytes,
  logprob,
  top_logprobs: top,
}: ChatCompletionTokenLogprob): TokenLogprob {
  return {
    token,
    bytes: bytes ?? null,
    logprob,
    top: (top ?? []).map((other) => ({
      token: other.token,
      bytes: other.bytes ?? null,
      logprob: other.logprob,
    })),
  };
}

function opening({ callId, name, kind }: OpenCall): TextDelta {
  return { type: 'tool_call', kind, callId, name };
}

function customInput(wrapped: string): string {
  try {
    const { input } = JSON.parse(wrapped) as { input?: unknown };
    return typeof input === 'string' ? input : wrapped;
  } catch {
    return wrapped;
  }
}
