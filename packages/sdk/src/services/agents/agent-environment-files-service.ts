import type {
  AgentEnvironmentFileCreateParams,
  AgentEnvironmentFileListParams,
  EnvironmentFile,
} from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { TokenPage } from '../../pagination/pages.ts';

type DistributedOmit<Union, Name extends PropertyKey> = Union extends unknown
  ? Omit<Union, Name>
  : never;

/** Files in an environment. */
export class AgentEnvironmentFilesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Puts a file into an environment. */
  create(
    environmentID: string,
    body: DistributedOmit<AgentEnvironmentFileCreateParams, 'environment_id'>,
    options?: RequestOptions,
  ): APIPromise<EnvironmentFile> {
    return this.#client.execute(
      agents.environmentsFilesCreate,
      { ...body, environment_id: environmentID },
      options,
    );
  }

  /** Lists the files of an environment. */
  list(
    environmentID: string,
    query?: Omit<AgentEnvironmentFileListParams, 'environment_id'> | null,
    options?: RequestOptions,
  ): PagePromise<TokenPage<EnvironmentFile>, EnvironmentFile> {
    return this.#client.execute(
      agents.environmentsFilesList,
      { ...query, environment_id: environmentID },
      options,
    );
  }
}
