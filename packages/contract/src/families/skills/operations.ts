import { operation } from '../../operation.ts';
import type { BinaryInput } from '../../scalars.ts';
import type {
  DeletedSkill,
  DeletedSkillVersion,
  Skill,
  SkillContentRetrieveParams,
  SkillCreateParams,
  SkillDeleteParams,
  SkillList,
  SkillListParams,
  SkillRetrieveParams,
  SkillUpdateParams,
  SkillVersion,
  SkillVersionContentRetrieveParams,
  SkillVersionList,
  VersionCreateParams,
  VersionDeleteParams,
  VersionListParams,
  VersionRetrieveParams,
} from './types.ts';

export const skills = {
  /** Creates a skill from its files or from one zip archive. */
  create: operation<SkillCreateParams, Skill>()({
    method: 'POST',
    path: '/skills',
    request: 'multipart',
    filenames: 'path',
    accessor: 'skills.create',
  }),
  /** Returns one skill with its default and its latest version. */
  retrieve: operation<SkillRetrieveParams, Skill>()({
    method: 'GET',
    path: '/skills/{skill_id}',
    accessor: 'skills.retrieve',
  }),
  /** Sets the default version of a skill. */
  update: operation<SkillUpdateParams, Skill>()({
    method: 'POST',
    path: '/skills/{skill_id}',
    accessor: 'skills.update',
  }),
  /** Lists the project's skills. */
  list: operation<SkillListParams, SkillList>()({
    method: 'GET',
    path: '/skills',
    page: 'cursor',
    accessor: 'skills.list',
  }),
  /** Deletes a skill with all its versions. */
  delete: operation<SkillDeleteParams, DeletedSkill>()({
    method: 'DELETE',
    path: '/skills/{skill_id}',
    accessor: 'skills.delete',
  }),
  /** Downloads the default version of a skill as an archive. */
  contentRetrieve: operation<SkillContentRetrieveParams, BinaryInput>()({
    method: 'GET',
    path: '/skills/{skill_id}/content',
    response: 'binary',
    accessor: 'skills.content.retrieve',
  }),
  /** Adds a version to a skill, as its default on request. */
  versionsCreate: operation<VersionCreateParams, SkillVersion>()({
    method: 'POST',
    path: '/skills/{skill_id}/versions',
    request: 'multipart',
    filenames: 'path',
    accessor: 'skills.versions.create',
  }),
  /** Returns one version of a skill. */
  versionsRetrieve: operation<VersionRetrieveParams, SkillVersion>()({
    method: 'GET',
    path: '/skills/{skill_id}/versions/{version}',
    accessor: 'skills.versions.retrieve',
  }),
  /** Lists the versions of a skill. */
  versionsList: operation<VersionListParams, SkillVersionList>()({
    method: 'GET',
    path: '/skills/{skill_id}/versions',
    page: 'cursor',
    accessor: 'skills.versions.list',
  }),
  /** Deletes one version of a skill. */
  versionsDelete: operation<VersionDeleteParams, DeletedSkillVersion>()({
    method: 'DELETE',
    path: '/skills/{skill_id}/versions/{version}',
    accessor: 'skills.versions.delete',
  }),
  /** Downloads one version of a skill as an archive. */
  versionsContentRetrieve: operation<SkillVersionContentRetrieveParams, BinaryInput>()({
    method: 'GET',
    path: '/skills/{skill_id}/versions/{version}/content',
    response: 'binary',
    accessor: 'skills.versions.content.retrieve',
  }),
} as const;
