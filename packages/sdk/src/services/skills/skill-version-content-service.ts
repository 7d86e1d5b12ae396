import type { SkillVersionContentRetrieveParams } from '@unabridged/contract';
import { skills } from '@unabridged/contract/families/skills';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Contents of a version of a skill. */
export class SkillVersionContentService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Downloads one version of a skill as an archive. */
  retrieve(
    version: string,
    params: Omit<SkillVersionContentRetrieveParams, 'version'>,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this.#client.execute(skills.versionsContentRetrieve, { ...params, version }, options);
  }
}
