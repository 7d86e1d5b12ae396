import { example, onlyPage } from '../../example.ts';
import { webhookEndpoints } from './operations.ts';
import type { WebhookEndpoint } from './types.ts';

const webhook_endpoint_id = 'whe_68f0c4d17a9081919c02e5b8a6f3d147';

const endpoint: WebhookEndpoint = {
  id: webhook_endpoint_id,
  object: 'webhook_endpoint',
  created_at: 1795348800,
  name: 'Nightly batches',
  url: 'https://hooks.example.com/openai',
  event_types: ['batch.completed', 'batch.failed'],
  signing_secret_hint: 'whsec_…9fQ2',
};

export const webhookEndpointsExamples = [
  example(webhookEndpoints.create, {
    request: {
      name: 'Nightly batches',
      url: 'https://hooks.example.com/openai',
      event_types: ['batch.completed', 'batch.failed'],
    },
    response: { ...endpoint, signing_secret: 'whsec_dGhpcyBpcyBhIG1hZGUtdXAgc2VjcmV0IDlmUTI=' },
  }),
  example(webhookEndpoints.retrieve, { request: { webhook_endpoint_id }, response: endpoint }),
  example(webhookEndpoints.update, {
    request: {
      webhook_endpoint_id,
      name: 'Nightly batches and answers',
      event_types: ['batch.completed', 'batch.failed', 'response.completed'],
    },
    response: {
      ...endpoint,
      name: 'Nightly batches and answers',
      event_types: ['batch.completed', 'batch.failed', 'response.completed'],
      updated_at: 1795352400,
    },
  }),
  example(webhookEndpoints.list, { request: { limit: 20 }, response: onlyPage(endpoint) }),
  example(webhookEndpoints.delete, {
    request: { webhook_endpoint_id },
    response: { id: webhook_endpoint_id, object: 'webhook_endpoint.deleted', deleted: true },
  }),
  example(webhookEndpoints.rotateSecret, {
    request: { webhook_endpoint_id, keep_old_secret_active_for_24_hours: true },
    response: {
      ...endpoint,
      signing_secret: 'whsec_YW5vdGhlciBtYWRlLXVwIHNlY3JldCBmb3IgdXMgM2tMOA==',
      signing_secret_hint: 'whsec_…3kL8',
      updated_at: 1795352400,
    },
  }),
  example(webhookEndpoints.test, {
    request: { webhook_endpoint_id, event_type: 'batch.completed' },
    response: {
      object: 'webhook_endpoint.test',
      webhook_endpoint_id,
      event_type: 'batch.completed',
      status_code: 200,
      success: true,
    },
  }),
  example(webhookEndpoints.eventTypesList, {
    request: {},
    response: {
      object: 'list',
      data: ['batch.completed', 'batch.failed', 'response.completed', 'safety.alert.created'],
    },
  }),
];
