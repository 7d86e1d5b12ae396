import { models } from '@unabridged/contract/families/models';
import type { Model, ModelDeleted } from '@unabridged/contract';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { Page } from '../pagination/pages.ts';

/** Models that the key may use. */
export class ModelsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Returns one model: owner, creation date, shutdown date.
   * @param model id, such as `gpt-6-luna`.
   * @throws {NotFoundError} with code `model_not_found` where the key has no such model.
   */
  retrieve(model: string, options?: RequestOptions): APIPromise<Model> {
    return this.#client.execute(models.retrieve, { model }, options) as APIPromise<Model>;
  }

  /** Lists the models that the key may use, on one page. */
  list(options?: RequestOptions): PagePromise<Page<Model>, Model> {
    return this.#client.execute(models.list, {}, options);
  }

  /**
   * Deletes a fine-tuned model. The key's user must own the organization.
   * @param model id of a fine-tuned model, such as `ft:gpt-4o-mini:acme::abc123`.
   */
  delete(model: string, options?: RequestOptions): APIPromise<ModelDeleted> {
    return this.#client.execute(models.delete, { model }, options) as APIPromise<ModelDeleted>;
  }
}
