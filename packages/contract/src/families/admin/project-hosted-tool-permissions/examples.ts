import { example } from '../../../example.ts';
import { project_id } from '../projects/examples.ts';
import { adminProjectHostedToolPermissions } from './operations.ts';
import type { ProjectHostedToolPermissions } from './types.ts';

const permissions: ProjectHostedToolPermissions = {
  code_interpreter: { enabled: true },
  file_search: { enabled: true },
  image_generation: { enabled: true },
  mcp: { enabled: false },
  web_search: { enabled: true },
};

export const adminProjectHostedToolPermissionsExamples = [
  example(adminProjectHostedToolPermissions.retrieve, {
    request: { project_id },
    response: permissions,
  }),
  example(adminProjectHostedToolPermissions.update, {
    request: { project_id, web_search: { enabled: false } },
    response: { ...permissions, web_search: { enabled: false } },
  }),
];
