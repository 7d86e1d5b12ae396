import { example, onlyPage } from '../../../example.ts';
import { adminSpendAlerts } from './operations.ts';
import type { OrganizationSpendAlert } from './types.ts';

const alert_id = 'alert_68f0de08b45c8191a7c31d92e6f0b548';

const alert: OrganizationSpendAlert = {
  id: alert_id,
  object: 'organization.spend_alert',
  currency: 'USD',
  interval: 'month',
  threshold_amount: 500,
  notification_channel: {
    type: 'email',
    recipients: ['finance@example.com'],
    subject_prefix: '[OpenAI]',
  },
};

export const adminSpendAlertsExamples = [
  example(adminSpendAlerts.create, {
    request: {
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
  example(adminSpendAlerts.retrieve, { request: { alert_id }, response: alert }),
  example(adminSpendAlerts.update, {
    request: {
      alert_id,
      currency: 'USD',
      interval: 'month',
      threshold_amount: 800,
      notification_channel: { type: 'email', recipients: ['finance@example.com'] },
    },
    response: { ...alert, threshold_amount: 800 },
  }),
  example(adminSpendAlerts.list, { request: { limit: 20 }, response: onlyPage(alert) }),
  example(adminSpendAlerts.delete, {
    request: { alert_id },
    response: { id: alert_id, object: 'organization.spend_alert.deleted', deleted: true },
  }),
];
