import { skills } from '@unabridged/contract/families/skills';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Contents of a skill's default version. */
export class SkillContentService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Downloads the default version of a skill as an archive. */
  retrieve(skillID: string, options?: RequestOptions): APIPromise<Response> {
    return this.#client.execute(skills.contentRetrieve, { skill_id: skillID }, options);
  }
}
