import type {
  DeletedSkillVersion,
  SkillVersion,
  VersionDeleteParams,
  VersionListParams,
  VersionRetrieveParams,
} from '@unabridged/contract';
import { skills } from '@unabridged/contract/families/skills';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import { SkillVersionContentService } from './skill-version-content-service.ts';
import { acceptFiles } from '../../uploads/accept-files.ts';
import type { VersionCreateParams } from '../../uploads/upload-params.ts';

/** Versions of a skill. */
export class SkillVersionsService {
  #client: Client;
  #content: SkillVersionContentService | undefined;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
  }

  /** Contents of a version of a skill. */
  get content(): SkillVersionContentService {
    return (this.#content ??= new SkillVersionContentService(this.#client));
  }

  /** Adds a version to a skill, as its default on request. */
  create(
    skillID: string,
    body?: Omit<VersionCreateParams, 'skill_id'> | null,
    options?: RequestOptions,
  ): APIPromise<SkillVersion> {
    return this.#client.execute(skills.versionsCreate, { ...body, skill_id: skillID }, options);
  }

  /** Returns one version of a skill. */
  retrieve(
    version: string,
    params: Omit<VersionRetrieveParams, 'version'>,
    options?: RequestOptions,
  ): APIPromise<SkillVersion> {
    return this.#client.execute(skills.versionsRetrieve, { ...params, version }, options);
  }

  /** Lists the versions of a skill. */
  list(
    skillID: string,
    query?: Omit<VersionListParams, 'skill_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<SkillVersion>, SkillVersion> {
    return this.#client.execute(skills.versionsList, { ...query, skill_id: skillID }, options);
  }

  /** Deletes one version of a skill. */
  delete(
    version: string,
    params: Omit<VersionDeleteParams, 'version'>,
    options?: RequestOptions,
  ): APIPromise<DeletedSkillVersion> {
    return this.#client.execute(skills.versionsDelete, { ...params, version }, options);
  }
}
