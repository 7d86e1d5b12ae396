import { example, onlyPage } from '../../example.ts';
import { skills } from './operations.ts';
import type { Skill, SkillVersion } from './types.ts';

const skill_id = 'skill_68f0c7d04b1c8191a6e23f9d5c80b714';

const skill: Skill = {
  id: skill_id,
  object: 'skill',
  created_at: 1795348800,
  name: 'release-notes',
  description: 'Writes release notes from a list of merged changes.',
  default_version: '1',
  latest_version: '2',
};

const version: SkillVersion = {
  id: 'skillver_68f0c7e2905c8191bd41a70f6e3c2985',
  object: 'skill.version',
  created_at: 1795352400,
  skill_id,
  name: skill.name,
  description: skill.description,
  version: '2',
};

const instructions = {
  filename: 'release-notes/SKILL.md',
  type: 'text/markdown',
  text: `---
name: release-notes
description: Writes release notes from a list of merged changes.
---

Group the changes by what they mean to users. One line each; breaking changes first.
`,
};

/** An archive without entries: the shortest that is one. */
const archive = {
  filename: 'release-notes.zip',
  type: 'application/zip',
  base64: 'UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==',
};

export const skillsExamples = [
  example(skills.create, {
    request: { files: [instructions] },
    response: { ...skill, latest_version: '1' },
  }),
  example(skills.retrieve, { request: { skill_id }, response: skill }),
  example(skills.update, {
    request: { skill_id, default_version: '2' },
    response: { ...skill, default_version: '2' },
  }),
  example(skills.list, { request: { limit: 20, order: 'desc' }, response: onlyPage(skill) }),
  example(skills.delete, {
    request: { skill_id },
    response: { id: skill_id, object: 'skill.deleted', deleted: true },
  }),
  example(skills.contentRetrieve, { request: { skill_id }, response: archive }),
  example(skills.versionsCreate, {
    request: { skill_id, default: false, files: [instructions] },
    response: version,
  }),
  example(skills.versionsRetrieve, { request: { skill_id, version: '2' }, response: version }),
  example(skills.versionsList, { request: { skill_id, limit: 20 }, response: onlyPage(version) }),
  example(skills.versionsDelete, {
    request: { skill_id, version: '2' },
    response: { id: version.id, object: 'skill.version.deleted', deleted: true, version: '2' },
  }),
  example(skills.versionsContentRetrieve, {
    request: { skill_id, version: '2' },
    response: archive,
  }),
];
