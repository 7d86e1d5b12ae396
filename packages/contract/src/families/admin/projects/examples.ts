import { example, onlyPage } from '../../../example.ts';
import { adminProjects } from './operations.ts';
import type { Project } from './types.ts';

export const project_id = 'proj_2cKfT9xWbQe7';

const project: Project = {
  id: project_id,
  object: 'organization.project',
  created_at: 1795348800,
  archived_at: null,
  name: 'Support',
  residency: 'EU_STORAGE_PROCESSING',
  status: 'active',
};

export const adminProjectsExamples = [
  example(adminProjects.create, {
    request: { name: 'Support', residency: 'EU_STORAGE_PROCESSING' },
    response: project,
  }),
  example(adminProjects.retrieve, { request: { project_id }, response: project }),
  example(adminProjects.update, {
    request: { project_id, name: 'Support and returns' },
    response: { ...project, name: 'Support and returns' },
  }),
  example(adminProjects.list, {
    request: { include_archived: false, limit: 20 },
    response: onlyPage(project),
  }),
  example(adminProjects.archive, {
    request: { project_id },
    response: { ...project, status: 'archived', archived_at: 1795352400 },
  }),
];
