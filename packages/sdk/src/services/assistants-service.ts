import type {
  Assistant,
  AssistantCreateParams,
  AssistantDeleted,
  AssistantListParams,
  AssistantUpdateParams,
} from '@unabridged/contract';
import { assistants } from '@unabridged/contract/families/assistants';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { CursorPage } from '../pagination/pages.ts';

/** Assistants: a model with instructions and tools. The API shut them down on 2026-08-26. */
export class AssistantsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Creates an assistant: model, instructions and tools under one id.
   * @deprecated Keep model, instructions and tools in your code and use responses.create. Shut down
   * on 2026-08-26.
   */
  create(body: AssistantCreateParams, options?: RequestOptions): APIPromise<Assistant> {
    return this.#client.execute(assistants.create, body, options);
  }

  /**
   * Returns one assistant.
   * @param assistantID id of the assistant.
   * @deprecated Keep model, instructions and tools in your code and use responses.create. Shut down
   * on 2026-08-26.
   */
  retrieve(assistantID: string, options?: RequestOptions): APIPromise<Assistant> {
    return this.#client.execute(assistants.retrieve, { assistant_id: assistantID }, options);
  }

  /**
   * Changes an assistant; fields that are left out stay as they are.
   * @param assistantID id of the assistant.
   * @deprecated Keep model, instructions and tools in your code and use responses.create. Shut down
   * on 2026-08-26.
   */
  update(
    assistantID: string,
    body: Omit<AssistantUpdateParams, 'assistant_id'>,
    options?: RequestOptions,
  ): APIPromise<Assistant> {
    return this.#client.execute(assistants.update, { ...body, assistant_id: assistantID }, options);
  }

  /**
   * Lists the project's assistants.
   * @deprecated Keep model, instructions and tools in your code and use responses.create. Shut down
   * on 2026-08-26.
   */
  list(
    query?: AssistantListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<Assistant>, Assistant> {
    return this.#client.execute(assistants.list, query ?? {}, options);
  }

  /**
   * Deletes an assistant.
   * @param assistantID id of the assistant.
   * @deprecated Keep model, instructions and tools in your code and use responses.create. Shut down
   * on 2026-08-26.
   */
  delete(assistantID: string, options?: RequestOptions): APIPromise<AssistantDeleted> {
    return this.#client.execute(assistants.delete, { assistant_id: assistantID }, options);
  }
}
