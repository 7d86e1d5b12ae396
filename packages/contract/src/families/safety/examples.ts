import { example } from '../../example.ts';
import { safety } from './operations.ts';

export const safetyExamples = [
  example(safety.casesRetrieve, {
    request: { id: 'case_68f0c5e2b41c8191a7d3f09e2c5b8a60' },
    response: {
      id: 'case_68f0c5e2b41c8191a7d3f09e2c5b8a60',
      object: 'safety.case',
      created_at: 1795348800,
      entity_identifier: 'user_5f8a2c91',
      notice: { type: 'warning' },
      reason: 'Repeated requests for help with the theft of accounts.',
    },
  }),
  example(safety.alertsRetrieve, {
    request: { id: 'alert_68f0c5f7d05c8191b2e8a4c6017f93de' },
    response: {
      id: 'alert_68f0c5f7d05c8191b2e8a4c6017f93de',
      object: 'safety.alert',
      created_at: 1795348860,
      error_type: 'potentially_unintended_destructive_activity',
      model: 'gpt-6-luna',
      reason: 'The agent was about to delete a table that nobody asked it to touch.',
      request_id: 'req_0b7c2f4de91a4c58a3d6',
      request_paused: true,
      response_id: 'resp_68f0c5f03b7c8191ae41d9c25b80f6730f3e5d7c9b1a2c4e',
      detailed_explanation: null,
    },
  }),
];
