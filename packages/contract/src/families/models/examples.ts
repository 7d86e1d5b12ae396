import { example } from '../../example.ts';
import { models } from './operations.ts';
import type { Model } from './types.ts';

const luna: Model = {
  id: 'gpt-6-luna',
  object: 'model',
  created: 1790812800,
  owned_by: 'openai',
  shutdown_date: null,
};

export const modelsExamples = [
  example(models.list, {
    request: {},
    response: {
      object: 'list',
      data: [
        luna,
        {
          id: 'gpt-4.1-mini',
          object: 'model',
          created: 1744318173,
          owned_by: 'system',
          shutdown_date: '2027-01-14',
        },
      ],
    },
  }),
  example(models.retrieve, { request: { model: 'gpt-6-luna' }, response: luna }),
  example(models.delete, {
    request: { model: 'ft:gpt-4.1-mini-2025-04-14:acme:support:9hWqTzA1' },
    response: {
      id: 'ft:gpt-4.1-mini-2025-04-14:acme:support:9hWqTzA1',
      object: 'model',
      deleted: true,
    },
  }),
];
