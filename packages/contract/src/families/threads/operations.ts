import { operation } from '../../operation.ts';
import type { AssistantStreamEvent } from '../assistants/types.ts';
import type {
  MessageDeleted,
  MessageList,
  ThreadMessage,
  ThreadMessageCreateParams,
  ThreadMessageDeleteParams,
  ThreadMessageListParams,
  ThreadMessageRetrieveParams,
  ThreadMessageUpdateParams,
} from './types/messages.ts';
import type {
  Run,
  RunList,
  RunStep,
  RunStepList,
  StepListParams,
  StepRetrieveParams,
  ThreadRunCancelParams,
  ThreadRunCreateParams,
  ThreadRunListParams,
  ThreadRunRetrieveParams,
  ThreadRunSubmitToolOutputsParams,
  ThreadRunUpdateParams,
} from './types/runs.ts';
import type {
  Thread,
  ThreadCreateAndRunParams,
  ThreadCreateParams,
  ThreadDeleteParams,
  ThreadDeleted,
  ThreadRetrieveParams,
  ThreadUpdateParams,
} from './types/threads.ts';

export const threads = {
  /** Creates a thread, with first messages on request. */
  create: operation<ThreadCreateParams, Thread>()({
    method: 'POST',
    path: '/threads',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.create',
  }),
  /** Returns one thread without its messages. */
  retrieve: operation<ThreadRetrieveParams, Thread>()({
    method: 'GET',
    path: '/threads/{thread_id}',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.retrieve',
  }),
  /** Changes the metadata or the tool resources of a thread. */
  update: operation<ThreadUpdateParams, Thread>()({
    method: 'POST',
    path: '/threads/{thread_id}',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.update',
  }),
  /** Deletes a thread. */
  delete: operation<ThreadDeleteParams, ThreadDeleted>()({
    method: 'DELETE',
    path: '/threads/{thread_id}',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.delete',
  }),
  /** Creates a thread and runs an assistant on it in one request. */
  createAndRun: operation<ThreadCreateAndRunParams, Run, AssistantStreamEvent>()({
    method: 'POST',
    path: '/threads/runs',
    stream: 'sse',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.createAndRun',
  }),
  /** Runs an assistant on a thread. */
  runsCreate: operation<ThreadRunCreateParams, Run, AssistantStreamEvent>()({
    method: 'POST',
    path: '/threads/{thread_id}/runs',
    stream: 'sse',
    beta: 'assistants=v2',
    query: ['include'],
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.runs.create',
  }),
  /** Returns one run and what it waits for. */
  runsRetrieve: operation<ThreadRunRetrieveParams, Run>()({
    method: 'GET',
    path: '/threads/{thread_id}/runs/{run_id}',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.runs.retrieve',
  }),
  /** Replaces the metadata of a run. */
  runsUpdate: operation<ThreadRunUpdateParams, Run>()({
    method: 'POST',
    path: '/threads/{thread_id}/runs/{run_id}',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.runs.update',
  }),
  /** Lists the runs of a thread. */
  runsList: operation<ThreadRunListParams, RunList>()({
    method: 'GET',
    path: '/threads/{thread_id}/runs',
    page: 'cursor',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.runs.list',
  }),
  /** Cancels a run that is in progress. */
  runsCancel: operation<ThreadRunCancelParams, Run>()({
    method: 'POST',
    path: '/threads/{thread_id}/runs/{run_id}/cancel',
    request: 'none',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.runs.cancel',
  }),
  /** Hands a waiting run the outputs of all its function calls. */
  runsSubmitToolOutputs: operation<ThreadRunSubmitToolOutputsParams, Run, AssistantStreamEvent>()({
    method: 'POST',
    path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
    stream: 'sse',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.runs.submitToolOutputs',
  }),
  /** Returns one step of a run. */
  runsStepsRetrieve: operation<StepRetrieveParams, RunStep>()({
    method: 'GET',
    path: '/threads/{thread_id}/runs/{run_id}/steps/{step_id}',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.runs.steps.retrieve',
  }),
  /** Lists the steps of a run. */
  runsStepsList: operation<StepListParams, RunStepList>()({
    method: 'GET',
    path: '/threads/{thread_id}/runs/{run_id}/steps',
    page: 'cursor',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.runs.steps.list',
  }),
  /** Adds a message to a thread. */
  messagesCreate: operation<ThreadMessageCreateParams, ThreadMessage>()({
    method: 'POST',
    path: '/threads/{thread_id}/messages',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.messages.create',
  }),
  /** Returns one message of a thread. */
  messagesRetrieve: operation<ThreadMessageRetrieveParams, ThreadMessage>()({
    method: 'GET',
    path: '/threads/{thread_id}/messages/{message_id}',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.messages.retrieve',
  }),
  /** Replaces the metadata of a message. */
  messagesUpdate: operation<ThreadMessageUpdateParams, ThreadMessage>()({
    method: 'POST',
    path: '/threads/{thread_id}/messages/{message_id}',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.messages.update',
  }),
  /** Lists the messages of a thread. */
  messagesList: operation<ThreadMessageListParams, MessageList>()({
    method: 'GET',
    path: '/threads/{thread_id}/messages',
    page: 'cursor',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.messages.list',
  }),
  /** Deletes a message from a thread. */
  messagesDelete: operation<ThreadMessageDeleteParams, MessageDeleted>()({
    method: 'DELETE',
    path: '/threads/{thread_id}/messages/{message_id}',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Use conversations for what was said and responses.create to go on.',
    accessor: 'beta.threads.messages.delete',
  }),
} as const;
