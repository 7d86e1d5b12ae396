import type {
  ChatCompletionChoice,
  ChatCompletionChoiceLogprobs,
  ChatCompletionChunkChoice,
  ChatCompletionChunkChoiceDelta,
  ChatCompletionMessage,
  ChatCompletionTokenLogprob,
} from '@unabridged/contract';
import type { TextDelta, TextUsage, TokenLogprob } from '../engines/engine.ts';

type CallDelta = Extract<TextDelta, { type: 'tool_call' }>;
type FinishDelta = Extract<TextDelta, { type: 'finish' }>;

export interface ChoiceOptions {
  readonly index: number;
  /** Whether calls are made in the form that came before tools. */
  readonly legacyCalls: boolean;
  readonly logprobs: boolean;
}

/** Turns what an engine says into the pieces of one choice and the choice that they add up to. */
export class ChoiceWriter {
  readonly #options: ChoiceOptions;
  readonly #message: ChatCompletionMessage;
  readonly #logprobs: ChatCompletionChoiceLogprobs = { content: null, refusal: null };
  readonly #calls = new Map<string, number>();
  #opened = false;
  /** The one call that the form before tools has room for. */
  #legacyCall: string | null = null;
  #finish: FinishDelta | null = null;

  constructor(options: ChoiceOptions) {
    this.#options = options;
    this.#message = { role: 'assistant', content: null, refusal: null, annotations: [] };
  }

  /** What the engine counted. Known once it has finished. */
  get usage(): TextUsage | undefined {
    return this.#finish?.usage;
  }

  get choice(): ChatCompletionChoice {
    return {
      index: this.#options.index,
      message: this.#message,
      logprobs: this.#options.logprobs ? this.#logprobs : null,
      finish_reason: this.#finishReason(),
    };
  }

  /** The pieces that a delta makes; none for thoughts, which chats do not show. */
  write(delta: TextDelta): ChatCompletionChunkChoice[] {
    switch (delta.type) {
      case 'text':
        return this.#writeText(delta.delta, delta.logprobs);
      case 'refusal':
        this.#message.refusal = (this.#message.refusal ?? '') + delta.delta;
        return [...this.#open({ content: null }), this.#piece({ refusal: delta.delta })];
      case 'tool_call':
        return this.#writeCall(delta);
      case 'tool_arguments':
        return this.#writeArguments(delta.callId, delta.delta);
      case 'finish':
        return this.#writeFinish(delta);
      case 'reasoning':
        return [];
    }
  }

  #writeText(delta: string, logprobs: readonly TokenLogprob[] = []): ChatCompletionChunkChoice[] {
    this.#message.content = (this.#message.content ?? '') + delta;
    const opening = this.#open({ content: '' });
    if (!this.#options.logprobs) return [...opening, this.#piece({ content: delta })];
    const tokens = logprobs.map(toWire);
    (this.#logprobs.content ??= []).push(...tokens);
    return [
      ...opening,
      { ...this.#piece({ content: delta }), logprobs: { content: tokens, refusal: null } },
    ];
  }

  #writeCall({ kind, callId, name }: CallDelta): ChatCompletionChunkChoice[] {
    if (this.#options.legacyCalls) {
      if (this.#legacyCall !== null) return [];
      this.#legacyCall = callId;
      const call = { name, arguments: '' };
      this.#message.function_call = call;
      return [this.#piece({ ...this.#role(), content: null, function_call: { ...call } })];
    }
    const index = this.#calls.size;
    this.#calls.set(callId, index);
    const call =
      kind === 'function'
        ? ({ id: callId, type: 'function', function: { name, arguments: '' } } as const)
        : ({ id: callId, type: 'custom', custom: { name, input: '' } } as const);
    (this.#message.tool_calls ??= []).push(structuredClone(call));
    return [this.#piece({ ...this.#roleWithoutContent(), tool_calls: [{ index, ...call }] })];
  }

  #writeArguments(callId: string, delta: string): ChatCompletionChunkChoice[] {
    const { function_call: legacy, tool_calls: calls } = this.#message;
    if (legacy) {
      if (callId !== this.#legacyCall) return [];
      legacy.arguments += delta;
      return [this.#piece({ function_call: { arguments: delta } })];
    }
    const index = this.#calls.get(callId)!;
    const call = calls![index]!;
    if (call.type === 'function') {
      call.function.arguments += delta;
      return [this.#piece({ tool_calls: [{ index, function: { arguments: delta } }] })];
    }
    call.custom.input += delta;
    return [this.#piece({ tool_calls: [{ index, custom: { input: delta } }] })];
  }

  #writeFinish(delta: FinishDelta): ChatCompletionChunkChoice[] {
    const opening = this.#open({ content: '' });
    this.#finish = delta;
    const { refusal, tool_calls: calls, function_call: legacy } = this.#message;
    // An answer of no words is empty text, not nothing.
    if (!calls && !legacy && refusal === null) this.#message.content ??= '';
    return [...opening, { ...this.#piece({}), finish_reason: this.#finishReason() }];
  }

  #finishReason(): ChatCompletionChoice['finish_reason'] {
    const reason = this.#finish?.reason ?? 'stop';
    if (reason !== 'stop') return reason;
    if (this.#message.function_call) return 'function_call';
    return this.#message.tool_calls ? 'tool_calls' : 'stop';
  }

  #open(content: { content: string | null }): ChatCompletionChunkChoice[] {
    return this.#opened ? [] : [this.#piece({ ...this.#role(), ...content, refusal: null })];
  }

  #roleWithoutContent(): ChatCompletionChunkChoiceDelta {
    return this.#opened ? {} : { ...this.#role(), content: null };
  }

  #role(): ChatCompletionChunkChoiceDelta {
    if (this.#opened) return {};
    this.#opened = true;
    return { role: 'assistant' };
  }

  #piece(delta: ChatCompletionChunkChoiceDelta): ChatCompletionChunkChoice {
    return { index: this.#options.index, delta, logprobs: null, finish_reason: null };
  }
}

function toWire({ token, bytes, logprob, top }: TokenLogprob): ChatCompletionTokenLogprob {
  return {
    token,
    logprob,
    bytes: bytes && [...bytes],
    top_logprobs: top.map((other) => ({
      token: other.token,
      logprob: other.logprob,
      bytes: other.bytes && [...other.bytes],
    })),
  };
}
