import type {
  ChatCompletionChunk,
  ChatCompletionCreateParams,
  ChatCompletionTokenLogprob,
} from '@unabridged/contract';
import type { RequestOptions } from '../client/request-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { readLines } from '../streaming/json-lines.ts';
import { Stream } from '../streaming/stream.ts';
import { AbstractChatCompletionRunner } from './chat-completion-runner.ts';
import type {
  ChatCompletionRunnerBaseEvents,
  ChatCompletionSender,
} from './chat-completion-runner.ts';
import { ChunkEvents } from './chunk-events.ts';
import { CompletionAccumulator } from './completion-accumulator.ts';
import type { ChatCompletionSnapshot } from './completion-accumulator.ts';
import { asksForParsing, parseChatCompletion, requireWhole } from './parse-completion.ts';
import type { ChatParsingParams } from './parse-completion.ts';
import type { ParsedChatCompletion } from './parsed-completion.ts';
import { messageOfLine } from './readable-message.ts';

/** New text of the model, and all of it so far. */
export interface ContentDeltaEvent {
  delta: string;
  snapshot: string;
  /** What the JSON says as far as it has come, where the request asks for JSON by a schema. Worked out when it is read. */
  readonly parsed: unknown;
}

/** The whole text of the model. */
export interface ContentDoneEvent<Parsed = null> {
  content: string;
  /** What the schema made of it; null where there is none, or where it validates later. */
  parsed: Parsed | null;
}

/** New text of a refusal, and all of it so far. */
export interface RefusalDeltaEvent {
  delta: string;
  snapshot: string;
}

/** The whole refusal. */
export interface RefusalDoneEvent {
  refusal: string;
}

/** New text of a function's arguments, and all of it so far. */
export interface FunctionToolCallArgumentsDeltaEvent {
  name: string;
  /** Place of the call among those of its message. */
  index: number;
  arguments: string;
  /** The arguments as far as they have come, where the tool is strict. Worked out when it is read. */
  readonly parsed_arguments: unknown;
  arguments_delta: string;
}

/** The whole arguments of a function. */
export interface FunctionToolCallArgumentsDoneEvent {
  name: string;
  index: number;
  arguments: string;
  parsed_arguments: unknown;
}

/** Probabilities of new tokens of the text, and of all so far. */
export interface LogProbsContentDeltaEvent {
  content: ChatCompletionTokenLogprob[];
  snapshot: ChatCompletionTokenLogprob[];
}

/** Probabilities of all tokens of the text. */
export interface LogProbsContentDoneEvent {
  content: ChatCompletionTokenLogprob[];
}

/** Probabilities of new tokens of a refusal, and of all so far. */
export interface LogProbsRefusalDeltaEvent {
  refusal: ChatCompletionTokenLogprob[];
  snapshot: ChatCompletionTokenLogprob[];
}

/** Probabilities of all tokens of a refusal. */
export interface LogProbsRefusalDoneEvent {
  refusal: ChatCompletionTokenLogprob[];
}

/** Events of a chat completion that is streamed. */
export interface ChatCompletionStreamEvents<Parsed = null> extends ChatCompletionRunnerBaseEvents {
  /** New text, and all of it so far. */
  content: (delta: string, snapshot: string) => void;
  /** A chunk of the API, and the completion so far. */
  chunk: (chunk: ChatCompletionChunk, snapshot: ChatCompletionSnapshot) => void;
  'content.delta': (event: ContentDeltaEvent) => void;
  'content.done': (event: ContentDoneEvent<Parsed>) => void;
  'refusal.delta': (event: RefusalDeltaEvent) => void;
  'refusal.done': (event: RefusalDoneEvent) => void;
  'tool_calls.function.arguments.delta': (event: FunctionToolCallArgumentsDeltaEvent) => void;
  'tool_calls.function.arguments.done': (event: FunctionToolCallArgumentsDoneEvent) => void;
  'logprobs.content.delta': (event: LogProbsContentDeltaEvent) => void;
  'logprobs.content.done': (event: LogProbsContentDoneEvent) => void;
  'logprobs.refusal.delta': (event: LogProbsRefusalDeltaEvent) => void;
  'logprobs.refusal.done': (event: LogProbsRefusalDoneEvent) => void;
}

/** Creates a chat completion and streams it. */
export type ChatCompletionStreamParams = Omit<ChatCompletionCreateParams, 'stream'> & {
  stream?: true;
};

/**
 * A chat completion as it comes: listen with `on`, iterate over the chunks, or wait for
 * `finalChatCompletion()`; all three at once if you like.
 */
export class ChatCompletionStream<Parsed = null>
  extends AbstractChatCompletionRunner<ChatCompletionStreamEvents<Parsed>, Parsed>
  implements AsyncIterable<ChatCompletionChunk>
{
  protected params: ChatParsingParams;
  protected acceptUnfinished = false;
  #accumulator: CompletionAccumulator | undefined;

  /** Made by `chat.completions.stream()`. */
  constructor(params: ChatParsingParams | null) {
    super();
    this.params = params ?? {};
  }

  /** Begins to read what `send` gives. */
  static start<Parsed>(
    send: ChatCompletionSender,
    params: ChatCompletionStreamParams,
    options: RequestOptions = {},
  ): ChatCompletionStream<Parsed> {
    const stream = new ChatCompletionStream<Parsed>(params);
    stream.messages.push(...params.messages);
    stream.acceptUnfinished = options.acceptTruncatedStreams ?? false;
    stream.run(async () => {
      await stream.read(send, { ...params, stream: true });
    }, options.signal);
    return stream;
  }

  /** Reads chunks that come as lines of JSON, such as from `toReadableStream()` on a server. */
  static fromReadableStream(readable: ReadableStream): ChatCompletionStream<null> {
    const stream = new ChatCompletionStream<null>(null);
    stream.run(() => stream.readLines(readable), undefined);
    return stream;
  }

  /** The completion as far as it has come; undefined before the first chunk and after the end. */
  get currentChatCompletionSnapshot(): ChatCompletionSnapshot | undefined {
    return this.ended ? undefined : this.#accumulator?.snapshot;
  }

  [Symbol.asyncIterator](): AsyncIterator<ChatCompletionChunk> {
    return this.iterate('chunk');
  }

  /** The chunks as lines of JSON, to be passed on and read again with `fromReadableStream()`. */
  toReadableStream(): ReadableStream {
    return new Stream(() => this[Symbol.asyncIterator](), this.controller).toReadableStream();
  }

  /** Reads one completion to its end and adds it to the conversation. */
  protected async read(
    send: ChatCompletionSender,
    params: ChatCompletionCreateParams,
  ): Promise<ParsedChatCompletion<Parsed>> {
    const stream = (await send(params, this.controller.signal)) as Stream<ChatCompletionChunk>;
    this.emit('connect');
    const add = this.#begin();
    const batches = stream.batches();
    if (batches === undefined) for await (const chunk of stream) add(chunk);
    else {
      for (let batch = await batches.read(); batch !== null; batch = await batches.read()) {
        for (const chunk of batch) add(chunk);
      }
    }
    return this.#end();
  }

  /** Reads chunks of one or more completions, and messages between them. */
  protected async readLines(readable: ReadableStream): Promise<void> {
    this.emit('connect');
    let add: ((chunk: ChatCompletionChunk) => void) | undefined;
    let id: string | undefined;
    for await (const line of readLines<ChatCompletionChunk>(readable, this.controller.signal)) {
      const message = messageOfLine(line);
      if (add !== undefined && (message !== undefined || (line.id && id && line.id !== id))) {
        await this.#end();
        add = undefined;
      }
      if (message !== undefined) this.addMessage(message);
      else {
        id = line.id;
        add ??= this.#begin();
        add(line);
      }
    }
    if (add !== undefined) await this.#end();
    else if (this.completions.length === 0) {
      throw new OpenAIError('The stream ended without a chunk of a chat completion.');
    }
  }

  #begin(): (chunk: ChatCompletionChunk) => void {
    const accumulator = new CompletionAccumulator();
    this.#accumulator = accumulator;
    const parsing = asksForParsing(this.params);
    const emit = this.emit.bind(this) as (name: string, ...values: unknown[]) => void;
    const events = new ChunkEvents(this.params, emit, (name) => this.has(name as 'chunk'));
    return (chunk) => {
      const snapshot = accumulator.add(chunk);
      if (parsing) for (const { finish_reason } of chunk.choices) requireWhole(finish_reason);
      this.emit('chunk', chunk, snapshot);
      events.tell(chunk, snapshot);
      this.stopIfAborted();
    };
  }

  async #end(): Promise<ParsedChatCompletion<Parsed>> {
    const completion = this.#accumulator!.finish(this.acceptUnfinished);
    const parsed = await parseChatCompletion<Parsed>(completion, this.params);
    this.addCompletion(parsed);
    return parsed;
  }
}
