import { example } from '../../../example.ts';
import { project_id } from '../projects/examples.ts';
import { adminProjectModelPermissions } from './operations.ts';

export const adminProjectModelPermissionsExamples = [
  example(adminProjectModelPermissions.retrieve, {
    request: { project_id },
    response: { object: 'project.model_permissions', mode: 'deny_list', model_ids: [] },
  }),
  example(adminProjectModelPermissions.update, {
    request: { project_id, mode: 'allow_list', model_ids: ['gpt-6-luna', 'gpt-5.4-mini'] },
    response: {
      object: 'project.model_permissions',
      mode: 'allow_list',
      model_ids: ['gpt-6-luna', 'gpt-5.4-mini'],
    },
  }),
  example(adminProjectModelPermissions.delete, {
    request: { project_id },
    response: { object: 'project.model_permissions.deleted', deleted: true },
  }),
];
