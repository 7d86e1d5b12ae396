import type {
  Response as WireResponse,
  ResponseCreateParams,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseStreamEvent,
  ResponseTextDeltaEvent,
} from '@unabridged/contract';
import type { RequestOptions } from '../client/request-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { EventStream } from '../streaming/event-stream.ts';
import type { BaseEvents } from '../streaming/event-stream.ts';
import { Stream } from '../streaming/stream.ts';
import { parseResponse } from '../structured-output/parse-response.ts';
import type { ParsingParams } from '../structured-output/parse-response.ts';
import { ResponseAccumulator } from './response-accumulator.ts';
import type { ParsedResponse } from './response.ts';

/** Creates a response and streams it. */
export type ResponseCreateAndStreamParams = Omit<ResponseCreateParams, 'stream'> & {
  stream?: true;
};

/** Streams a response that was created with `stream` before. */
export interface ResponseStreamByIdParams extends ParsingParams {
  response_id: string;
  /** Events up to this sequence number are not emitted. */
  starting_after?: number;
}

export type ResponseStreamParams = ResponseCreateAndStreamParams | ResponseStreamByIdParams;

/** A delta with the text that it belongs to, as far as it has come. */
export type WithSnapshot<Event> = Event & { snapshot: string };

type Own = {
  [Type in ResponseStreamEvent['type']]: (
    event: Extract<ResponseStreamEvent, { type: Type }>,
  ) => void;
};

/** Events of a response stream: those of the API by their type, and these. */
export type ResponseEvents = BaseEvents &
  Omit<Own, 'response.output_text.delta' | 'response.function_call_arguments.delta' | 'error'> & {
    /** Every event of the API. */
    event: (event: ResponseStreamEvent) => void;
    'response.output_text.delta': (event: WithSnapshot<ResponseTextDeltaEvent>) => void;
    'response.function_call_arguments.delta': (
      event: WithSnapshot<ResponseFunctionCallArgumentsDeltaEvent>,
    ) => void;
  };

/** Opens the events of the response that a stream reads. */
export type ResponseStreamOpener = (signal: AbortSignal) => PromiseLike<unknown>;

const withSnapshot = new Set<string>([
  'response.output_text.delta',
  'response.function_call_arguments.delta',
]);

/**
 * A response as it comes: listen with `on`, iterate over the events, or wait for
 * `finalResponse()`; all three at once if you like.
 */
export class ResponseStream<Parsed = null>
  extends EventStream<ResponseEvents>
  implements AsyncIterable<ResponseStreamEvent>
{
  #params: ParsingParams;
  #startingAfter: number;
  #accumulator = new ResponseAccumulator();
  #final: ParsedResponse<Parsed> | undefined;

  /** Made by `responses.stream()`. */
  constructor(params: ParsingParams, startingAfter = -1) {
    super();
    this.#params = params;
    this.#startingAfter = startingAfter;
  }

  /** Begins to read what `open` gives. */
  static start<Parsed>(
    open: ResponseStreamOpener,
    params: ParsingParams & { starting_after?: number },
    options: RequestOptions = {},
  ): ResponseStream<Parsed> {
    const runner = new ResponseStream<Parsed>(params, params.starting_after);
    runner.run(() => runner.#read(open), options.signal);
    return runner;
  }

  /** Reads the events of a response that come as lines of JSON, such as from `Stream.toReadableStream()`. */
  static fromReadableStream(readable: ReadableStream): ResponseStream {
    const runner = new ResponseStream({});
    const stream = Stream.fromReadableStream(readable, runner.controller);
    runner.run(() => runner.#read(() => Promise.resolve(stream)), undefined);
    return runner;
  }

  /** The response as far as it has come; undefined before it began. */
  get currentResponse(): WireResponse | undefined {
    return this.#accumulator.response;
  }

  /**
   * The whole response, its output parsed. Rejects where the stream fails, ends early or is
   * aborted. A response that failed or is incomplete is given like any other: look at `status`.
   */
  async finalResponse(): Promise<ParsedResponse<Parsed>> {
    await this.done();
    return this.#final!;
  }

  [Symbol.asyncIterator](): AsyncIterator<ResponseStreamEvent> {
    return this.iterate('event');
  }

  async #read(open: ResponseStreamOpener): Promise<void> {
    const stream = (await open(this.controller.signal)) as Stream<ResponseStreamEvent>;
    this.emit('connect');
    const batches = stream.batches();
    if (batches === undefined) for await (const event of stream) this.#add(event);
    else {
      for (let batch = await batches.read(); batch !== null; batch = await batches.read()) {
        for (const event of batch) this.#add(event);
      }
    }
    const { response } = this.#accumulator;
    if (response === undefined) {
      throw new OpenAIError('The stream ended without an event that holds the response.');
    }
    this.#final = await parseResponse<Parsed>(response, this.#params);
  }

  #add(event: ResponseStreamEvent): void {
    const snapshot = this.#accumulator.add(event);
    if (event.sequence_number <= this.#startingAfter) return;
    this.emit('event', event);
    this.stopIfAborted();
    const type = event.type as Exclude<ResponseStreamEvent['type'], 'error'>;
    if (!this.has(type)) return;
    const told = snapshot !== undefined && withSnapshot.has(type) ? { ...event, snapshot } : event;
    (this.emit as (name: string, event: unknown) => void).call(this, type, told);
    this.stopIfAborted();
  }
}
