import { example } from '../../example.ts';
import { conversations } from './operations.ts';
import type { Conversation, Message } from './types.ts';

const conversation_id = 'conv_68f0e0b3c1748191a94d2f7e5b80c6130f3e5d7c9b1a2c4e';
const item_id = 'msg_68f0e0c58d2c8191bb6a03f4e9d17c520f3e5d7c9b1a2c4e';
const answerId = 'msg_68f0e0d1f7a88191840c5be29a36d7f10f3e5d7c9b1a2c4e';
const metadata = { customer: '4711' };

const conversation: Conversation = {
  id: conversation_id,
  object: 'conversation',
  created_at: 1795348800,
  metadata,
};

const question: Message = {
  id: item_id,
  type: 'message',
  role: 'user',
  status: 'completed',
  content: [{ type: 'input_text', text: 'Which of your bikes fit in a train?' }],
};

const answer: Message = {
  id: answerId,
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content: [
    {
      type: 'output_text',
      text: 'All that fold: the Wren and the Swift.',
      annotations: [],
      logprobs: [],
    },
  ],
};

export const conversationsExamples = [
  example(conversations.create, {
    request: {
      items: [{ type: 'message', role: 'developer', content: 'You sell bicycles. Be brief.' }],
      metadata,
    },
    response: conversation,
  }),
  example(conversations.retrieve, { request: { conversation_id }, response: conversation }),
  example(conversations.update, {
    request: { conversation_id, metadata: { ...metadata, topic: 'folding bikes' } },
    response: { ...conversation, metadata: { ...metadata, topic: 'folding bikes' } },
  }),
  example(conversations.delete, {
    request: { conversation_id },
    response: { id: conversation_id, object: 'conversation.deleted', deleted: true },
  }),
  example(conversations.itemsCreate, {
    request: {
      conversation_id,
      items: [
        {
          type: 'message',
          role: 'user',
          content: [{ type: 'input_text', text: 'Which of your bikes fit in a train?' }],
        },
        {
          type: 'message',
          role: 'assistant',
          content: 'All that fold: the Wren and the Swift.',
        },
      ],
    },
    response: {
      object: 'list',
      data: [question, answer],
      first_id: item_id,
      last_id: answerId,
      has_more: false,
    },
  }),
  example(conversations.itemsRetrieve, {
    request: { conversation_id, item_id },
    response: question,
  }),
  example(conversations.itemsList, {
    request: {
      conversation_id,
      limit: 20,
      order: 'desc',
      include: ['message.output_text.logprobs'],
    },
    response: {
      object: 'list',
      data: [answer, question],
      first_id: answerId,
      last_id: item_id,
      has_more: false,
    },
  }),
  example(conversations.itemsDelete, {
    request: { conversation_id, item_id },
    response: conversation,
  }),
];
