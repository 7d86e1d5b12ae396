import type { Preset } from '../surface.ts';

/** Requests on conversations to start from. */
export const conversationsPresets: readonly Preset[] = [
  {
    id: 'create',
    title: 'Create a conversation',
    description: 'With two first items and a note of yours.',
    operation: 'conversations.create',
    body: {
      metadata: { topic: 'travel' },
      items: [
        { type: 'message', role: 'developer', content: 'You help travellers. Keep it short.' },
        {
          type: 'message',
          role: 'user',
          content: 'My train to Braga leaves at 09:12 from platform 4.',
        },
      ],
    },
  },
  {
    id: 'answer',
    title: 'Answer in a conversation',
    description: 'A response that reads the conversation and adds to it.',
    operation: 'responses.create',
    body: {
      model: 'gpt-6-luna',
      conversation: '',
      input: 'Which platform was it?',
      stream: true,
    },
  },
  {
    id: 'add',
    title: 'Add an item',
    description: 'Up to 20 items at once, without asking a model.',
    operation: 'conversations.items.create',
    body: {
      conversation_id: '',
      items: [{ type: 'message', role: 'user', content: 'The train is ten minutes late.' }],
    },
  },
  {
    id: 'list',
    title: 'List the items',
    description: 'From the first to the last.',
    operation: 'conversations.items.list',
    body: { conversation_id: '', order: 'asc' },
  },
];
