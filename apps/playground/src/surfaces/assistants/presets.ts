import type { Preset } from '../surface.ts';

/** Requests on assistants to start from. */
export const assistantsPresets: readonly Preset[] = [
  {
    id: 'create',
    title: 'Create an assistant',
    description: 'With instructions and a function that you answer.',
    operation: 'beta.assistants.create',
    body: {
      model: 'gpt-4.1-mini',
      name: 'Clerk',
      instructions: 'Answer in one sentence.',
      tools: [
        {
          type: 'function',
          function: {
            name: 'get_stock',
            description: 'Tells how many pieces of a product are in stock.',
            parameters: {
              type: 'object',
              properties: { product: { type: 'string' } },
              required: ['product'],
            },
          },
        },
      ],
    },
  },
  {
    id: 'files',
    title: 'An assistant with tools',
    description: 'Searches files with citations and runs Python.',
    operation: 'beta.assistants.create',
    body: {
      model: 'gpt-4.1-mini',
      name: 'Analyst',
      instructions: 'Answer from the files and cite them. Compute with Python.',
      tools: [{ type: 'file_search' }, { type: 'code_interpreter' }],
    },
  },
  {
    id: 'list',
    title: 'List the assistants',
    description: 'The newest first.',
    operation: 'beta.assistants.list',
    body: { limit: 20, order: 'desc' },
  },
];
