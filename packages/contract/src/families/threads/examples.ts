import { example } from '../../example.ts';
import type { AssistantStreamEvent, AssistantTool } from '../assistants/types.ts';
import { threads } from './operations.ts';
import type { ThreadMessage } from './types/messages.ts';
import type { RequiredActionFunctionToolCall, Run, RunStep } from './types/runs.ts';
import type { Thread } from './types/threads.ts';

const thread_id = 'thread_p6Vn1mXcTz8LqR4sWb0yKdJe';
const run_id = 'run_Zk3uH9wGfQ7vNa5tLx2BoCiM';
const step_id = 'step_Ys8dP1rEjU6hVb4nMc0GkWqT';
const message_id = 'msg_Tg5xL2oRwF9aKy7cNz1QvJbS';
const assistant_id = 'asst_Hf7bQx2LkVn0sRw9TyMd3ZpE';
const created_at = 1779796860;
const model = 'gpt-4.1-mini';

const findOrder: AssistantTool = {
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
};

const call: RequiredActionFunctionToolCall = {
  id: 'call_N4qWm8TzXb2KcVr6HsYdLp0J',
  type: 'function',
  function: { name: 'find_order', arguments: '{"number":"A-1042"}' },
};

const thread: Thread = {
  id: thread_id,
  object: 'thread',
  created_at,
  metadata: { customer: 'c_881' },
  tool_resources: {},
};

const question: ThreadMessage = {
  id: 'msg_Ce4kV8uDmX1iPq6sRh3YwZnA',
  object: 'thread.message',
  created_at,
  thread_id,
  status: 'completed',
  completed_at: created_at,
  incomplete_at: null,
  incomplete_details: null,
  role: 'user',
  content: [{ type: 'text', text: { value: 'Where is my order A-1042?', annotations: [] } }],
  assistant_id: null,
  run_id: null,
  attachments: [],
  metadata: {},
};

const answer: ThreadMessage = {
  ...question,
  id: message_id,
  created_at: created_at + 3,
  completed_at: created_at + 4,
  role: 'assistant',
  content: [{ type: 'text', text: { value: 'It left the warehouse today.', annotations: [] } }],
  assistant_id,
  run_id,
};

const begun: ThreadMessage = {
  ...answer,
  status: 'in_progress',
  completed_at: null,
  content: [],
};

const queued: Run = {
  id: run_id,
  object: 'thread.run',
  created_at: created_at + 1,
  thread_id,
  assistant_id,
  status: 'queued',
  required_action: null,
  last_error: null,
  expires_at: created_at + 601,
  started_at: null,
  cancelled_at: null,
  failed_at: null,
  completed_at: null,
  incomplete_details: null,
  model,
  instructions: 'Answer from the handbook. Say so when it does not tell.',
  tools: [findOrder],
  metadata: {},
  usage: null,
  temperature: 0.3,
  top_p: 1,
  max_prompt_tokens: null,
  max_completion_tokens: null,
  truncation_strategy: { type: 'auto', last_messages: null },
  tool_choice: 'auto',
  parallel_tool_calls: true,
  response_format: 'auto',
};

const waiting: Run = {
  ...queued,
  status: 'requires_action',
  started_at: created_at + 1,
  required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: [call] } },
};

const completed: Run = {
  ...queued,
  status: 'completed',
  started_at: created_at + 1,
  completed_at: created_at + 4,
  expires_at: null,
  usage: { prompt_tokens: 212, completion_tokens: 25, total_tokens: 237 },
};

const step: RunStep = {
  id: step_id,
  object: 'thread.run.step',
  created_at: created_at + 3,
  thread_id,
  run_id,
  assistant_id,
  type: 'message_creation',
  status: 'completed',
  step_details: { type: 'message_creation', message_creation: { message_id } },
  last_error: null,
  cancelled_at: null,
  completed_at: created_at + 4,
  expired_at: null,
  failed_at: null,
  metadata: {},
  usage: { prompt_tokens: 121, completion_tokens: 9, total_tokens: 130 },
};

/** The run calls the function and waits. */
const untilCall: AssistantStreamEvent[] = [
  { event: 'thread.run.created', data: queued },
  { event: 'thread.run.queued', data: queued },
  { event: 'thread.run.requires_action', data: waiting },
];

/** The run has the output of its call and answers. */
const untilAnswer: AssistantStreamEvent[] = [
  { event: 'thread.run.queued', data: queued },
  { event: 'thread.message.created', data: begun },
  {
    event: 'thread.message.delta',
    data: {
      id: message_id,
      object: 'thread.message.delta',
      delta: {
        content: [
          {
            index: 0,
            type: 'text',
            text: { value: 'It left the warehouse today.', annotations: [] },
          },
        ],
      },
    },
  },
  { event: 'thread.message.completed', data: answer },
  { event: 'thread.run.step.completed', data: step },
  { event: 'thread.run.completed', data: completed },
];

export const threadsExamples = [
  example(threads.create, {
    request: {
      messages: [{ role: 'user', content: 'Where is my order A-1042?' }],
      metadata: { customer: 'c_881' },
    },
    response: thread,
  }),
  example(threads.retrieve, { request: { thread_id }, response: thread }),
  example(threads.update, {
    request: { thread_id, metadata: { customer: 'c_881', solved: 'yes' } },
    response: { ...thread, metadata: { customer: 'c_881', solved: 'yes' } },
  }),
  example(threads.delete, {
    request: { thread_id },
    response: { id: thread_id, object: 'thread.deleted', deleted: true },
  }),
  example(threads.createAndRun, {
    request: {
      assistant_id,
      thread: { messages: [{ role: 'user', content: 'Where is my order A-1042?' }] },
    },
    response: queued,
    events: [{ event: 'thread.created', data: { ...thread, metadata: {} } }, ...untilCall],
  }),
  example(threads.runsCreate, {
    request: {
      thread_id,
      assistant_id,
      additional_instructions: 'The customer is called Ada.',
      max_completion_tokens: 1024,
    },
    response: {
      ...queued,
      instructions:
        'Answer from the handbook. Say so when it does not tell. The customer is called Ada.',
      max_completion_tokens: 1024,
    },
    events: untilCall,
  }),
  example(threads.runsRetrieve, { request: { thread_id, run_id }, response: waiting }),
  example(threads.runsUpdate, {
    request: { thread_id, run_id, metadata: { ticket: '5512' } },
    response: { ...completed, metadata: { ticket: '5512' } },
  }),
  example(threads.runsList, {
    request: { thread_id, limit: 20 },
    response: {
      object: 'list',
      data: [completed],
      first_id: run_id,
      last_id: run_id,
      has_more: false,
    },
  }),
  example(threads.runsCancel, {
    request: { thread_id, run_id },
    response: { ...waiting, status: 'cancelling', required_action: null },
  }),
  example(threads.runsSubmitToolOutputs, {
    request: {
      thread_id,
      run_id,
      tool_outputs: [{ tool_call_id: call.id, output: '{"state":"shipped","on":"2026-05-26"}' }],
    },
    response: queued,
    events: untilAnswer,
  }),
  example(threads.runsStepsRetrieve, {
    request: {
      thread_id,
      run_id,
      step_id,
      include: ['step_details.tool_calls[*].file_search.results[*].content'],
    },
    response: step,
  }),
  example(threads.runsStepsList, {
    request: { thread_id, run_id, order: 'asc' },
    response: {
      object: 'list',
      data: [
        {
          ...step,
          id: 'step_Bw2nC7tAyL5fXo9iKe3UmDrG',
          created_at: created_at + 1,
          completed_at: created_at + 3,
          type: 'tool_calls',
          step_details: {
            type: 'tool_calls',
            tool_calls: [
              {
                ...call,
                function: {
                  ...call.function,
                  output: '{"state":"shipped","on":"2026-05-26"}',
                },
              },
            ],
          },
          usage: { prompt_tokens: 91, completion_tokens: 16, total_tokens: 107 },
        },
        step,
      ],
      first_id: 'step_Bw2nC7tAyL5fXo9iKe3UmDrG',
      last_id: step_id,
      has_more: false,
    },
  }),
  example(threads.messagesCreate, {
    request: { thread_id, role: 'user', content: 'Where is my order A-1042?' },
    response: question,
  }),
  example(threads.messagesRetrieve, { request: { thread_id, message_id }, response: answer }),
  example(threads.messagesUpdate, {
    request: { thread_id, message_id, metadata: { rating: 'good' } },
    response: { ...answer, metadata: { rating: 'good' } },
  }),
  example(threads.messagesList, {
    request: { thread_id, order: 'asc', limit: 20 },
    response: {
      object: 'list',
      data: [question, answer],
      first_id: question.id,
      last_id: message_id,
      has_more: false,
    },
  }),
  example(threads.messagesDelete, {
    request: { thread_id, message_id },
    response: { id: message_id, object: 'thread.message.deleted', deleted: true },
  }),
];
