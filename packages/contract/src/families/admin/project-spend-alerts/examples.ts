import { example, onlyPage } from '../../../example.ts';
import { project_id } from '../projects/examples.ts';
import { adminProjectSpendAlerts } from './operations.ts';
import type { ProjectSpendAlert } from './types.ts';

const alert_id = 'alert_68f0de08b45c8191a7c31d92e6f0b548';

const alert: ProjectSpendAlert = {
  id: alert_id,
  object: 'project.spend_alert',
  currency: 'USD',
  interval: 'month',
  threshold_amount: 500,
  notification_channel: {
    type: 'email',
    recipients: ['finance@example.com'],
    subject_prefix: '[OpenAI]',
  },
};

export const adminProjectSpendAlertsExamples = [
  example(adminProjectSpendAlerts.create, {
    request: {
      project_id,
      currency: 'USD',
      interval: 'month',
      threshold_amount: 500,
      notification_channel: {
        type: 'email',
        recipients: ['finance@example.com'],
        subject_prefix: '[OpenAI]',
      },
    },
    response: alert,
  }),
  example(adminProjectSpendAlerts.retrieve, { request: { project_id, alert_id }, response: alert }),
  example(adminProjectSpendAlerts.update, {
    request: {
      project_id,
      alert_id,
      currency: 'USD',
      interval: 'month',
      threshold_amount: 800,
      notification_channel: { type: 'email', recipients: ['finance@example.com'] },
    },
    response: { ...alert, threshold_amount: 800 },
  }),
  example(adminProjectSpendAlerts.list, {
    request: { project_id, limit: 20 },
    response: onlyPage(alert),
  }),
  example(adminProjectSpendAlerts.delete, {
    request: { project_id, alert_id },
    response: { id: alert_id, object: 'project.spend_alert.deleted', deleted: true },
  }),
];
