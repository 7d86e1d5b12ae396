import type { Decision, DecisionCreateParams } from '@unabridged/contract';
import { decisions } from '@unabridged/contract/families/decisions';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';

/** Decisions. */
export class DecisionsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Answers up to 400 questions about an input with probabilities, choices and scores. */
  create(body: DecisionCreateParams, options?: RequestOptions): APIPromise<Decision> {
    return this.#client.execute(decisions.create, body, options);
  }
}
