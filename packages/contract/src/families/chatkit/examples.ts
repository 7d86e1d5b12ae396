import { example, onlyPage } from '../../example.ts';
import { chatkit } from './operations.ts';
import type { ChatKitThread, ChatKitThreadItemList, ChatSession } from './types.ts';

const session_id = 'cksess_68f0ca17b25c8191a4d06e3f9b7c8152';
const thread_id = 'cthr_68f0ca2c815c8191b93e5d07a2f46c80';
const workflow_id = 'wf_68f0c9d1a63c8191ae70b4f25d938c160f3e5d7c9b1a2c4e';

const session: ChatSession = {
  id: session_id,
  object: 'chatkit.session',
  client_secret: 'ek_68f0ca17b25c8191_made_up_secret',
  expires_at: 1795349400,
  status: 'active',
  user: 'user_5f8a2c91',
  max_requests_per_1_minute: 10,
  rate_limits: { max_requests_per_1_minute: 10 },
  workflow: { id: workflow_id, version: null, state_variables: null, tracing: { enabled: true } },
  chatkit_configuration: {
    automatic_thread_titling: { enabled: true },
    file_upload: { enabled: false, max_file_size: null, max_files: null },
    history: { enabled: true, recent_threads: 10 },
  },
};

const thread: ChatKitThread = {
  id: thread_id,
  object: 'chatkit.thread',
  created_at: 1795348830,
  status: { type: 'active' },
  title: 'Return of a lamp',
  user: 'user_5f8a2c91',
};

const items: ChatKitThreadItemList['data'] = [
  {
    id: 'cthi_68f0ca31d05c8191',
    object: 'chatkit.thread_item',
    type: 'chatkit.user_message',
    created_at: 1795348831,
    thread_id,
    content: [{ type: 'input_text', text: 'How do I return a lamp?' }],
    attachments: [],
    inference_options: null,
  },
  {
    id: 'cthi_68f0ca34e17c8191',
    object: 'chatkit.thread_item',
    type: 'chatkit.assistant_message',
    created_at: 1795348834,
    thread_id,
    content: [
      {
        type: 'output_text',
        text: 'Within 30 days, with the label from your order page.',
        annotations: [],
      },
    ],
  },
];

export const chatkitExamples = [
  example(chatkit.sessionsCreate, {
    request: {
      user: 'user_5f8a2c91',
      workflow: { id: workflow_id },
      chatkit_configuration: { history: { enabled: true, recent_threads: 10 } },
      expires_after: { anchor: 'created_at', seconds: 600 },
    },
    response: session,
  }),
  example(chatkit.sessionsCancel, {
    request: { session_id },
    response: { ...session, status: 'cancelled' },
  }),
  example(chatkit.threadsRetrieve, { request: { thread_id }, response: thread }),
  example(chatkit.threadsList, {
    request: { user: 'user_5f8a2c91', limit: 20, order: 'desc' },
    response: onlyPage(thread),
  }),
  example(chatkit.threadsDelete, {
    request: { thread_id },
    response: { id: thread_id, object: 'chatkit.thread.deleted', deleted: true },
  }),
  example(chatkit.threadsListItems, {
    request: { thread_id, limit: 20, order: 'asc' },
    response: {
      object: 'list',
      data: items,
      first_id: items[0]!.id,
      last_id: items[1]!.id,
      has_more: false,
    },
  }),
];
