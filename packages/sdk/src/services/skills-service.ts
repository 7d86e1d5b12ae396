import type { DeletedSkill, Skill, SkillListParams, SkillUpdateParams } from '@unabridged/contract';
import { skills } from '@unabridged/contract/families/skills';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { CursorPage } from '../pagination/pages.ts';
import { SkillContentService } from './skills/skill-content-service.ts';
import { SkillVersionsService } from './skills/skill-versions-service.ts';
import { acceptFiles } from '../uploads/accept-files.ts';
import type { SkillCreateParams } from '../uploads/upload-params.ts';

/** Skills: folders of instructions and files that a model reads when it needs them. */
export class SkillsService {
  #client: Client;
  #content: SkillContentService | undefined;
  #versions: SkillVersionsService | undefined;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
  }

  /** Contents of a skill's default version. */
  get content(): SkillContentService {
    return (this.#content ??= new SkillContentService(this.#client));
  }

  /** Versions of a skill. */
  get versions(): SkillVersionsService {
    return (this.#versions ??= new SkillVersionsService(this.#client));
  }

  /** Creates a skill from its files or from one zip archive. */
  create(body?: SkillCreateParams | null, options?: RequestOptions): APIPromise<Skill> {
    return this.#client.execute(skills.create, body ?? {}, options);
  }

  /** Returns one skill with its default and its latest version. */
  retrieve(skillID: string, options?: RequestOptions): APIPromise<Skill> {
    return this.#client.execute(skills.retrieve, { skill_id: skillID }, options);
  }

  /** Sets the default version of a skill. */
  update(
    skillID: string,
    body: Omit<SkillUpdateParams, 'skill_id'>,
    options?: RequestOptions,
  ): APIPromise<Skill> {
    return this.#client.execute(skills.update, { ...body, skill_id: skillID }, options);
  }

  /** Lists the project's skills. */
  list(
    query?: SkillListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<Skill>, Skill> {
    return this.#client.execute(skills.list, query ?? {}, options);
  }

  /** Deletes a skill with all its versions. */
  delete(skillID: string, options?: RequestOptions): APIPromise<DeletedSkill> {
    return this.#client.execute(skills.delete, { skill_id: skillID }, options);
  }
}
