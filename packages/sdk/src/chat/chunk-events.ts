import type { ChatCompletionChunk, ChatCompletionChunkChoice } from '@unabridged/contract';
import { parsePartialJson } from '../structured-output/partial-json.ts';
import type { ChatCompletionSnapshot, ChoiceSnapshot } from './completion-accumulator.ts';
import { argumentsParser, contentParser } from './parse-completion.ts';
import type { ChatParsingParams } from './parse-completion.ts';

type Emit = (name: string, ...values: unknown[]) => void;

/** What has been told of one choice. */
interface Told {
  readonly done: Set<string>;
  /** The tool call whose arguments come at the moment. */
  call: number | undefined;
}

/** A schema that validates later cannot say its result in an event. */
const now = (value: unknown): unknown => (value instanceof Promise ? null : value);

/** Turns the chunks of a chat completion into events about its parts. */
export class ChunkEvents {
  #params: ChatParsingParams;
  #emit: Emit;
  #has: (name: string) => boolean;
  #told = new Map<number, Told>();

  constructor(params: ChatParsingParams, emit: Emit, has: (name: string) => boolean) {
    this.#params = params;
    this.#emit = emit;
    this.#has = has;
  }

  /** Emits what a chunk brought. `snapshot` holds it already. */
  tell(chunk: ChatCompletionChunk, snapshot: ChatCompletionSnapshot): void {
    for (const choice of chunk.choices) {
      const whole = snapshot.choices[choice.index]!;
      this.#tellText(choice, whole);
      this.#tellLogprobs(choice, whole);
      this.#tellCalls(choice, whole);
      if (choice.finish_reason) this.#finish(whole);
    }
  }

  #toldOf(index: number): Told {
    let told = this.#told.get(index);
    if (told === undefined) this.#told.set(index, (told = { done: new Set(), call: undefined }));
    return told;
  }

  #tellText({ delta }: ChatCompletionChunkChoice, { message }: ChoiceSnapshot): void {
    if (!delta) return;
    const { content, refusal } = delta;
    if (typeof content === 'string' && message.content) {
      this.#emit('content', content, message.content);
      if (this.#has('content.delta')) {
        this.#emit('content.delta', this.#contentDelta(content, message.content));
      }
    }
    if (typeof refusal === 'string' && message.refusal) {
      this.#emit('refusal.delta', { delta: refusal, snapshot: message.refusal });
    }
  }

  /** The parsed beginning is worked out when somebody reads it: with every delta it would cost the square of the length. */
  #contentDelta(delta: string, snapshot: string): object {
    const parsing = contentParser(this.#params) !== undefined;
    return {
      delta,
      snapshot,
      get parsed() {
        return parsing ? parsePartialJson(snapshot) : undefined;
      },
    };
  }

  #tellLogprobs({ logprobs }: ChatCompletionChunkChoice, whole: ChoiceSnapshot): void {
    if (!logprobs) return;
    const { content, refusal } = logprobs;
    if (content?.length) {
      this.#emit('logprobs.content.delta', { content, snapshot: whole.logprobs?.content ?? [] });
    }
    if (refusal?.length) {
      this.#emit('logprobs.refusal.delta', { refusal, snapshot: whole.logprobs?.refusal ?? [] });
    }
  }

  #tellCalls({ delta, index }: ChatCompletionChunkChoice, whole: ChoiceSnapshot): void {
    for (const call of delta?.tool_calls ?? []) {
      const told = this.#toldOf(index);
      if (told.call !== call.index) {
        this.#finishText(whole);
        if (told.call !== undefined) this.#finishCall(whole, told.call);
        told.call = call.index;
      }
      const own = whole.message.tool_calls?.[call.index]?.function;
      const name = 'tool_calls.function.arguments.delta';
      if (own === undefined || !this.#has(name)) continue;
      const text = own.arguments;
      const parsing = argumentsParser(this.#params, own.name) !== undefined;
      this.#emit(name, {
        name: own.name,
        index: call.index,
        arguments: text,
        get parsed_arguments() {
          return parsing ? parsePartialJson(text) : undefined;
        },
        arguments_delta: call.function?.arguments ?? '',
      });
    }
  }

  #finish(whole: ChoiceSnapshot): void {
    this.#finishText(whole);
    const { call } = this.#toldOf(whole.index);
    if (call !== undefined) this.#finishCall(whole, call);
  }

  #once(index: number, name: string, event: () => object): void {
    const { done } = this.#toldOf(index);
    if (done.has(name)) return;
    done.add(name);
    this.#emit(name, event());
  }

  #finishText({ index, message, logprobs }: ChoiceSnapshot): void {
    const { content, refusal } = message;
    if (content) {
      this.#once(index, 'content.done', () => {
        const parse = this.#has('content.done') ? contentParser(this.#params) : undefined;
        return { content, parsed: parse ? now(parse(content)) : null };
      });
    }
    if (refusal) this.#once(index, 'refusal.done', () => ({ refusal }));
    if (logprobs?.content) {
      this.#once(index, 'logprobs.content.done', () => ({ content: logprobs.content }));
    }
    if (logprobs?.refusal) {
      this.#once(index, 'logprobs.refusal.done', () => ({ refusal: logprobs.refusal }));
    }
  }

  #finishCall({ index, message }: ChoiceSnapshot, at: number): void {
    const call = message.tool_calls?.[at];
    if (call?.function === undefined) return;
    const { name, arguments: text } = call.function;
    const event = 'tool_calls.function.arguments.done';
    const { done } = this.#toldOf(index);
    if (done.has(`${event} ${at}`) || !this.#has(event)) return;
    done.add(`${event} ${at}`);
    const parse = argumentsParser(this.#params, name);
    const parsed_arguments = parse ? now(parse(text)) : null;
    this.#emit(event, { name, index: at, arguments: text, parsed_arguments });
  }
}
