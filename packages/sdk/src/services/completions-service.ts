import type { Completion, CompletionCreateParams } from '@unabridged/contract';
import { completions } from '@unabridged/contract/families/completions';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { Stream } from '../streaming/stream.ts';

export interface CompletionCreateParamsNonStreaming extends CompletionCreateParams {
  stream?: false | null;
}

export interface CompletionCreateParamsStreaming extends CompletionCreateParams {
  stream: true;
}

/** Continuations of a text: the legacy API of models before chat. */
export class CompletionsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Continues a prompt with text, in the form that came before chat. With `stream: true` the events
   * come as they are made.
   */
  create(
    body: CompletionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Completion>;
  create(
    body: CompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<Completion>>;
  create(
    body: CompletionCreateParams,
    options?: RequestOptions,
  ): APIPromise<Completion | Stream<Completion>>;
  create(
    body: CompletionCreateParams,
    options?: RequestOptions,
  ): APIPromise<Completion | Stream<Completion>> {
    return this.#client.execute(completions.create, body, options);
  }
}
