import { example } from '../../example.ts';
import { assistants } from './operations.ts';
import type { Assistant } from './types.ts';

const assistantId = 'asst_Hf7bQx2LkVn0sRw9TyMd3ZpE';

const assistant: Assistant = {
  id: assistantId,
  object: 'assistant',
  created_at: 1779796800,
  name: 'Support',
  description: 'Answers questions about orders.',
  model: 'gpt-4.1-mini',
  instructions: 'Answer from the handbook. Say so when it does not tell.',
  tools: [
    { type: 'file_search', file_search: { max_num_results: 8 } },
    {
      type: 'function',
      function: {
        name: 'find_order',
        description: 'Looks up an order by its number.',
        parameters: {
          type: 'object',
          properties: { number: { type: 'string' } },
          required: ['number'],
          additionalProperties: false,
        },
        strict: true,
      },
    },
  ],
  tool_resources: { file_search: { vector_store_ids: ['vs_68345c5f0a1c8191a7d04be2c9f36e15'] } },
  metadata: { team: 'support' },
  temperature: 0.3,
  top_p: 1,
  response_format: 'auto',
};

export const assistantsExamples = [
  example(assistants.create, {
    request: {
      model: 'gpt-4.1-mini',
      name: 'Support',
      description: 'Answers questions about orders.',
      instructions: 'Answer from the handbook. Say so when it does not tell.',
      tools: assistant.tools,
      tool_resources: {
        file_search: { vector_store_ids: ['vs_68345c5f0a1c8191a7d04be2c9f36e15'] },
      },
      temperature: 0.3,
      metadata: { team: 'support' },
    },
    response: assistant,
  }),
  example(assistants.retrieve, {
    request: { assistant_id: assistantId },
    response: assistant,
  }),
  example(assistants.update, {
    request: {
      assistant_id: assistantId,
      instructions: 'Answer from the handbook, in two sentences at most.',
    },
    response: {
      ...assistant,
      instructions: 'Answer from the handbook, in two sentences at most.',
    },
  }),
  example(assistants.list, {
    request: { limit: 20, order: 'desc' },
    response: {
      object: 'list',
      data: [assistant],
      first_id: assistantId,
      last_id: assistantId,
      has_more: false,
    },
  }),
  example(assistants.delete, {
    request: { assistant_id: assistantId },
    response: { id: assistantId, object: 'assistant.deleted', deleted: true },
  }),
];
