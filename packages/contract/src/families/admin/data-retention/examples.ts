import { example } from '../../../example.ts';
import { adminDataRetention } from './operations.ts';

export const adminDataRetentionExamples = [
  example(adminDataRetention.retrieve, {
    request: {},
    response: { object: 'organization.data_retention', type: 'modified_abuse_monitoring' },
  }),
  example(adminDataRetention.update, {
    request: { retention_type: 'zero_data_retention' },
    response: { object: 'organization.data_retention', type: 'zero_data_retention' },
  }),
];
