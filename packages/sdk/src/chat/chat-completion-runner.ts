import type {
  ChatCompletion,
  ChatCompletionCreateParams,
  ChatCompletionMessage,
  ChatCompletionMessageFunctionToolCallFunction,
  ChatCompletionMessageParam,
  CompletionUsage,
} from '@unabridged/contract';
import { OpenAIError } from '../errors/openai-error.ts';
import { EventStream } from '../streaming/event-stream.ts';
import type { BaseEvents } from '../streaming/event-stream.ts';
import type { ParsedChatCompletion } from './parsed-completion.ts';
import { sumUsage } from './usage.ts';

type FunctionCall = ChatCompletionMessageFunctionToolCallFunction;

/** Events of every helper that runs chat completions. */
export interface ChatCompletionRunnerBaseEvents extends BaseEvents {
  /** The model called a function. */
  functionToolCall: (call: FunctionCall) => void;
  /** A message was added to the conversation: of the model, or the result of a tool. */
  message: (message: ChatCompletionMessageParam) => void;
  /** A chat completion is whole. */
  chatCompletion: (completion: ChatCompletion) => void;
  finalContent: (content: string) => void;
  finalMessage: (message: ChatCompletionMessageParam) => void;
  finalChatCompletion: (completion: ChatCompletion) => void;
  finalFunctionToolCall: (call: FunctionCall) => void;
  /** A function was called, and this is what the model is told. */
  functionToolCallResult: (content: string) => void;
  finalFunctionToolCallResult: (content: string) => void;
  /** Tokens of all completions together. */
  totalUsage: (usage: CompletionUsage) => void;
}

/** Sends a request for a chat completion, as `chat.completions.create` does. */
export type ChatCompletionSender = (
  params: ChatCompletionCreateParams,
  signal: AbortSignal,
) => PromiseLike<unknown>;

/** A conversation under way: its messages, its completions, and how it ended. */
export abstract class AbstractChatCompletionRunner<
  Events extends ChatCompletionRunnerBaseEvents,
  Parsed,
> extends EventStream<Events> {
  /** The conversation so far: what was sent, what the model answered, results of tools. */
  messages: ChatCompletionMessageParam[] = [];
  protected completions: ParsedChatCompletion<Parsed>[] = [];

  /** The last chat completion. */
  async finalChatCompletion(): Promise<ParsedChatCompletion<Parsed>> {
    await this.done();
    const last = this.completions.at(-1);
    if (last === undefined) throw new OpenAIError('The stream ended without a chat completion.');
    return last;
  }

  /** The text of the last message of the model; null where it has none. */
  async finalContent(): Promise<string | null> {
    return (await this.finalMessage()).content;
  }

  /** The last message of the model. */
  async finalMessage(): Promise<ChatCompletionMessage> {
    await this.done();
    const message = this.#lastMessage();
    if (message === undefined) throw new OpenAIError('The stream ended without a message.');
    return message;
  }

  /** The last call of a function, if any. */
  async finalFunctionToolCall(): Promise<FunctionCall | undefined> {
    await this.done();
    return this.#lastCall();
  }

  /** What the last call of a function gave, if any. */
  async finalFunctionToolCallResult(): Promise<string | undefined> {
    await this.done();
    return this.#lastResult();
  }

  /** Tokens of all completions together. */
  async totalUsage(): Promise<CompletionUsage> {
    await this.done();
    return sumUsage(this.completions);
  }

  /** The chat completions so far. */
  allChatCompletions(): ChatCompletion[] {
    return [...this.completions];
  }

  protected addCompletion(completion: ParsedChatCompletion<Parsed>): void {
    this.completions.push(completion);
    this.tell('chatCompletion', completion);
    const message = completion.choices[0]?.message;
    if (message) this.addMessage(message as ChatCompletionMessageParam);
  }

  protected addMessage(message: ChatCompletionMessageParam): void {
    this.messages.push(message);
    this.tell('message', message);
    if (message.role === 'tool') this.tell('functionToolCallResult', message.content);
    if (message.role !== 'assistant') return;
    for (const call of message.tool_calls ?? []) {
      if (call.type === 'function') this.tell('functionToolCall', call.function);
    }
  }

  /** Emits an event that every runner has. */
  protected tell(name: keyof ChatCompletionRunnerBaseEvents, value: unknown): void {
    (this.emit as unknown as (name: string, value: unknown) => void).call(this, name, value);
  }

  protected override emitFinal(): void {
    const completion = this.completions.at(-1);
    if (completion) this.tell('finalChatCompletion', completion);
    const message = this.#lastMessage();
    if (message) this.tell('finalMessage', message);
    if (message?.content) this.tell('finalContent', message.content);
    const call = this.#lastCall();
    if (call) this.tell('finalFunctionToolCall', call);
    const result = this.#lastResult();
    if (result !== undefined) this.tell('finalFunctionToolCallResult', result);
    if (this.completions.some(({ usage }) => usage)) {
      this.tell('totalUsage', sumUsage(this.completions));
    }
  }

  #lastMessage(): ChatCompletionMessage | undefined {
    const last = this.messages.findLast(({ role }) => role === 'assistant') as
      | ChatCompletionMessage
      | undefined;
    return last && { ...last, content: last.content ?? null, refusal: last.refusal ?? null };
  }

  #lastCall(): FunctionCall | undefined {
    for (const message of this.messages.toReversed()) {
      if (message.role !== 'assistant') continue;
      const call = message.tool_calls?.findLast(({ type }) => type === 'function');
      if (call?.type === 'function') return call.function;
    }
    return undefined;
  }

  #lastResult(): string | undefined {
    const message = this.messages.findLast(
      (each) => each.role === 'tool' && typeof each.content === 'string',
    );
    return message?.content as string | undefined;
  }
}
