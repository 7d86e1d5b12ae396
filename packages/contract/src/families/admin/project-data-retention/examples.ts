import { example } from '../../../example.ts';
import { project_id } from '../projects/examples.ts';
import { adminProjectDataRetention } from './operations.ts';

export const adminProjectDataRetentionExamples = [
  example(adminProjectDataRetention.retrieve, {
    request: { project_id },
    response: { object: 'project.data_retention', type: 'organization_default' },
  }),
  example(adminProjectDataRetention.update, {
    request: { project_id, retention_type: 'zero_data_retention' },
    response: { object: 'project.data_retention', type: 'zero_data_retention' },
  }),
];
