import type { Preset } from '../surface.ts';

/** Requests on threads to start from. */
export const threadsPresets: readonly Preset[] = [
  {
    id: 'create',
    title: 'Create a thread',
    description: 'With a first message.',
    operation: 'beta.threads.create',
    body: {
      messages: [{ role: 'user', content: 'Say hello' }],
      metadata: { topic: 'greeting' },
    },
  },
  {
    id: 'run',
    title: 'Run an assistant',
    description: 'On a thread, as a stream of events.',
    operation: 'beta.threads.runs.create',
    body: { thread_id: '', assistant_id: '', stream: true },
  },
  {
    id: 'create-and-run',
    title: 'Create a thread and run',
    description: 'Both in one request, as a stream of events.',
    operation: 'beta.threads.createAndRun',
    body: {
      assistant_id: '',
      thread: { messages: [{ role: 'user', content: 'Say hello' }] },
      stream: true,
    },
  },
  {
    id: 'messages',
    title: 'Read the messages',
    description: 'From the first to the last.',
    operation: 'beta.threads.messages.list',
    body: { thread_id: '', order: 'asc' },
  },
];
