import type {
  BetaCompactedResponse,
  BetaResponse,
  BetaResponseCancelParams,
  BetaResponseCompactParams,
  BetaResponseCreateParams,
  BetaResponseDeleteParams,
  BetaResponseRetrieveParams,
  BetaResponseStreamEvent,
  ResponseDeleted,
} from '@unabridged/contract';
import { betaResponses } from '@unabridged/contract/families/beta-responses';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { Stream } from '../streaming/stream.ts';
import { BetaResponseInputItemsService } from './beta-responses/beta-response-input-items-service.ts';
import { BetaResponseInputTokensService } from './beta-responses/beta-response-input-tokens-service.ts';

export interface BetaResponseCreateParamsNonStreaming extends BetaResponseCreateParams {
  stream?: false | null;
}

export interface BetaResponseCreateParamsStreaming extends BetaResponseCreateParams {
  stream: true;
}

export interface BetaResponseRetrieveParamsNonStreaming extends Omit<
  BetaResponseRetrieveParams,
  'response_id'
> {
  stream?: false;
}

export interface BetaResponseRetrieveParamsStreaming extends Omit<
  BetaResponseRetrieveParams,
  'response_id'
> {
  stream: true;
}

/** Responses with the features that are in beta, named by `betas`. */
export class BetaResponsesService {
  #client: Client;
  #inputItems: BetaResponseInputItemsService | undefined;
  #inputTokens: BetaResponseInputTokensService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Input items that stored responses were made from. */
  get inputItems(): BetaResponseInputItemsService {
    return (this.#inputItems ??= new BetaResponseInputItemsService(this.#client));
  }

  /** Token counts of requests that are not run. */
  get inputTokens(): BetaResponseInputTokensService {
    return (this.#inputTokens ??= new BetaResponseInputTokensService(this.#client));
  }

  /**
   * Generates a model response with beta features, such as several agents working on one request.
   * With `stream: true` the events come as they are made.
   */
  create(
    params: BetaResponseCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaResponse>;
  create(
    params: BetaResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent>>;
  create(
    params: BetaResponseCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaResponse | Stream<BetaResponseStreamEvent>>;
  create(
    params: BetaResponseCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaResponse | Stream<BetaResponseStreamEvent>> {
    return this.#client.execute(betaResponses.create, params, options);
  }

  /**
   * Returns a stored response with its beta fields, or resumes its stream. With `stream: true` the
   * events come as they are made.
   * @param responseID id of the response.
   */
  retrieve(
    responseID: string,
    params?: BetaResponseRetrieveParamsNonStreaming | null,
    options?: RequestOptions,
  ): APIPromise<BetaResponse>;
  retrieve(
    responseID: string,
    params: BetaResponseRetrieveParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent>>;
  retrieve(
    responseID: string,
    params?: Omit<BetaResponseRetrieveParams, 'response_id'> | null,
    options?: RequestOptions,
  ): APIPromise<BetaResponse | Stream<BetaResponseStreamEvent>>;
  retrieve(
    responseID: string,
    params?: Omit<BetaResponseRetrieveParams, 'response_id'> | null,
    options?: RequestOptions,
  ): APIPromise<BetaResponse | Stream<BetaResponseStreamEvent>> {
    return this.#client.execute(
      betaResponses.retrieve,
      { ...params, response_id: responseID },
      options,
    );
  }

  /**
   * Deletes a stored response.
   * @param responseID id of the response.
   */
  delete(
    responseID: string,
    params?: Omit<BetaResponseDeleteParams, 'response_id'> | null,
    options?: RequestOptions,
  ): APIPromise<ResponseDeleted> {
    return this.#client.execute(
      betaResponses.delete,
      { ...params, response_id: responseID },
      options,
    );
  }

  /**
   * Cancels a background response; cancelling it again changes nothing.
   * @param responseID id of a response that runs in the background.
   */
  cancel(
    responseID: string,
    params?: Omit<BetaResponseCancelParams, 'response_id'> | null,
    options?: RequestOptions,
  ): APIPromise<BetaResponse> {
    return this.#client.execute(
      betaResponses.cancel,
      { ...params, response_id: responseID },
      options,
    );
  }

  /** Shortens a conversation with beta items to items that keep its state in fewer tokens. */
  compact(
    params: BetaResponseCompactParams,
    options?: RequestOptions,
  ): APIPromise<BetaCompactedResponse> {
    return this.#client.execute(betaResponses.compact, params, options);
  }
}
