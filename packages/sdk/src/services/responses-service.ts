import type {
  CompactedResponse,
  Response as WireResponse,
  ResponseCompactParams,
  ResponseCreateParams,
  ResponseDeleted,
  ResponseRetrieveParams,
  ResponseStreamEvent,
} from '@unabridged/contract';
import { responses } from '@unabridged/contract/families/responses';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import { ResponseStream } from '../responses/response-stream.ts';
import type { ResponseStreamOpener, ResponseStreamParams } from '../responses/response-stream.ts';
import { addOutputText } from '../responses/response.ts';
import type { ParsedResponse, Response } from '../responses/response.ts';
import { Stream } from '../streaming/stream.ts';
import { parseResponse } from '../structured-output/parse-response.ts';
import type { ParsedOf, ParsingParams } from '../structured-output/parse-response.ts';
import { InputItemsService } from './input-items-service.ts';
import { InputTokensService } from './input-tokens-service.ts';

export interface ResponseCreateParamsNonStreaming extends ResponseCreateParams {
  stream?: false | null;
}

export interface ResponseCreateParamsStreaming extends ResponseCreateParams {
  stream: true;
}

type RetrieveQuery = Omit<ResponseRetrieveParams, 'response_id'>;

export interface ResponseRetrieveParamsNonStreaming extends RetrieveQuery {
  stream?: false;
}

export interface ResponseRetrieveParamsStreaming extends RetrieveQuery {
  stream: true;
}

export type ResponseParseParams = Omit<ResponseCreateParams, 'stream'>;

type CreateResult = APIPromise<Response | Stream<ResponseStreamEvent>>;

/** Responses of a model to text, images, files and tool outputs. */
export class ResponsesService {
  #client: Client;
  #inputItems: InputItemsService | undefined;
  #inputTokens: InputTokensService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Input items that stored responses were made from. */
  get inputItems(): InputItemsService {
    return (this.#inputItems ??= new InputItemsService(this.#client));
  }

  /** Token counts of requests that are not run. */
  get inputTokens(): InputTokensService {
    return (this.#inputTokens ??= new InputTokensService(this.#client));
  }

  /**
   * Generates a response of the model. With `stream: true` the events come as they are
   * made; a failure within the stream is thrown by the loop over it.
   * @throws {BadRequestError} where a parameter is wrong; `param` names it.
   * @throws {RateLimitError} after all repetitions, or at once without quota.
   */
  create(body: ResponseCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Response>;
  create(
    body: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  create(body: ResponseCreateParams, options?: RequestOptions): CreateResult;
  create(body: ResponseCreateParams, options?: RequestOptions): CreateResult {
    return withOutputText(this.#client.execute(responses.create, body, options));
  }

  /**
   * Returns a stored response. With `stream: true` the stream of a response that was
   * created with `stream` is read, from the event after `starting_after` on.
   * @param responseID id of the response, `resp_…`.
   * @throws {NotFoundError} where the response does not exist or was not stored.
   */
  retrieve(
    responseID: string,
    query?: ResponseRetrieveParamsNonStreaming | null,
    options?: RequestOptions,
  ): APIPromise<Response>;
  retrieve(
    responseID: string,
    query: ResponseRetrieveParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  retrieve(
    responseID: string,
    query?: RetrieveQuery | null,
    options?: RequestOptions,
  ): CreateResult;
  retrieve(
    responseID: string,
    query?: RetrieveQuery | null,
    options?: RequestOptions,
  ): CreateResult {
    const params = { ...query, response_id: responseID };
    return withOutputText(this.#client.execute(responses.retrieve, params, options));
  }

  /**
   * Deletes a stored response.
   * @param responseID id of the response, `resp_…`.
   */
  delete(responseID: string, options?: RequestOptions): APIPromise<ResponseDeleted> {
    const params = { response_id: responseID };
    return this.#client.execute(responses.delete, params, options) as APIPromise<ResponseDeleted>;
  }

  /**
   * Cancels a response that was created with `background: true`. Cancelling twice changes nothing.
   * @param responseID id of the response, `resp_…`.
   */
  cancel(responseID: string, options?: RequestOptions): APIPromise<Response> {
    const params = { response_id: responseID };
    return withOutputText(
      this.#client.execute(responses.cancel, params, options),
    ) as APIPromise<Response>;
  }

  /**
   * Generates a response and parses what it says by the schema in `text.format` and by the
   * strict tools: `output_parsed`, `parsed` on each text part, `parsed_arguments` on each call.
   * @throws {OutputParseError} where the output does not fit the schema.
   */
  parse<const Params extends ResponseParseParams>(
    body: Params,
    options?: RequestOptions,
  ): APIPromise<ParsedResponse<ParsedOf<Params>>> {
    const promise = this.#client.execute(responses.create, body as never, options);
    return (promise as APIPromise<WireResponse>)._thenUnwrap((response) =>
      parseResponse<ParsedOf<Params>>(response, body as ParsingParams),
    );
  }

  /**
   * Streams a response with listeners, snapshots and the final response. With `response_id`
   * one that was created with `stream` before is read again; it is read from its beginning,
   * so that the snapshots are whole, and emitted from the event after `starting_after` on.
   */
  stream<const Params extends ResponseStreamParams>(
    body: Params,
    options?: RequestOptions,
  ): ResponseStream<ParsedOf<Params>> {
    const params = body as ResponseStreamParams;
    const open: ResponseStreamOpener = (signal) => {
      const own = { ...options, signal };
      return 'response_id' in params
        ? this.retrieve(params.response_id, { stream: true }, own)
        : this.create({ ...params, stream: true }, own);
    };
    return ResponseStream.start(open, params as ParsingParams, options);
  }

  /** Shortens a conversation to items that keep its state in fewer tokens. Pass `output` on unchanged. */
  compact(body: ResponseCompactParams, options?: RequestOptions): APIPromise<CompactedResponse> {
    return this.#client.execute(responses.compact, body, options) as APIPromise<CompactedResponse>;
  }
}

function withOutputText(
  promise: APIPromise<WireResponse | Stream<ResponseStreamEvent>>,
): CreateResult {
  return promise._thenUnwrap((result) =>
    result instanceof Stream ? result : addOutputText(result as WireResponse),
  );
}
