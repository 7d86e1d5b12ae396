import { example } from '../../example.ts';
import { betaResponses } from './operations.ts';
import type { BetaResponseStreamEvent } from './types/events.ts';
import type { BetaResponseItemList, BetaResponseOutputMessage } from './types/parts.ts';
import type { BetaResponseOutputItem } from './types/output-items.ts';
import type { BetaResponse } from './types/response.ts';
import type { BetaResponseCreateParams } from './types/requests.ts';

const response_id = 'resp_68f0d61b3e7c8191a4c95d20f7b8e6130f3e5d7c9b1a2c4e';
const createdAt = 1795348800;
const input = 'Compare the release notes of Node 22 and Node 24, one reader for each.';
const text = 'Node 24 runs TypeScript without a flag; Node 22 needs one.';
const betas: BetaResponseCreateParams['betas'] = ['responses_multi_agent=v1'];

const usage: BetaResponse['usage'] = {
  input_tokens: 34,
  input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
  output_tokens: 71,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 105,
};

/** The main agent starts a second one; it is told that it runs. */
const spawning: BetaResponseOutputItem[] = [
  {
    id: 'mac_68f0d61e905c8191b27a4e0d3f86c915',
    type: 'multi_agent_call',
    action: 'spawn_agent',
    arguments: '{"name":"node-24","task":"Read the release notes of Node 24."}',
    call_id: 'call_7Qh2mXc4VtRz',
    agent: { agent_name: 'main' },
  },
  {
    id: 'maco_68f0d61ea17c8191a95d80c3b4f2e760',
    type: 'multi_agent_call_output',
    action: 'spawn_agent',
    call_id: 'call_7Qh2mXc4VtRz',
    output: [{ type: 'output_text', text: 'started', annotations: [], logprobs: [] }],
    agent: { agent_name: 'main' },
  },
];

const message: BetaResponseOutputMessage = {
  id: 'msg_68f0d62cf85c8191bd063e7a91c4d5280f3e5d7c9b1a2c4e',
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text, annotations: [], logprobs: [] }],
  agent: { agent_name: 'main' },
};

const begun: BetaResponse = {
  id: response_id,
  object: 'response',
  created_at: createdAt,
  status: 'in_progress',
  background: false,
  completed_at: null,
  access_programs: null,
  error: null,
  incomplete_details: null,
  instructions: null,
  metadata: {},
  model: 'gpt-6-luna',
  output: [],
  parallel_tool_calls: true,
  temperature: 1,
  text: { format: { type: 'text' }, verbosity: 'medium' },
  tool_choice: 'auto',
  tools: [],
  top_p: 1,
  truncation: 'disabled',
};

const completed: BetaResponse = {
  ...begun,
  status: 'completed',
  completed_at: createdAt + 12,
  output: [...spawning, message],
  usage,
};

const events: BetaResponseStreamEvent[] = [
  { type: 'response.created', sequence_number: 0, response: begun },
  {
    type: 'response.output_item.done',
    sequence_number: 1,
    output_index: 0,
    item: spawning[0]!,
    agent: { agent_name: 'main' },
  },
  {
    type: 'response.output_text.delta',
    sequence_number: 2,
    item_id: message.id,
    output_index: 2,
    content_index: 0,
    delta: 'Node 24 runs TypeScript',
    logprobs: [],
    agent: { agent_name: 'main' },
  },
  { type: 'response.completed', sequence_number: 3, response: completed },
];

const question: BetaResponseItemList['data'][number] = {
  id: 'msg_68f0d61b801c8191ae95b7d3c6f2e4080f3e5d7c9b1a2c4e',
  type: 'message',
  role: 'user',
  status: 'completed',
  content: [{ type: 'input_text', text: input }],
};

export const betaResponsesExamples = [
  example(betaResponses.create, {
    request: {
      model: 'gpt-6-luna',
      input,
      multi_agent: { enabled: true, max_concurrent_subagents: 2 },
      betas,
    },
    response: completed,
    events,
  }),
  example(betaResponses.retrieve, { request: { response_id, betas }, response: completed, events }),
  example(betaResponses.delete, {
    request: { response_id, betas },
    response: { id: response_id, object: 'response', deleted: true },
  }),
  example(betaResponses.cancel, {
    request: { response_id, betas },
    response: { ...begun, background: true, status: 'cancelled' },
  }),
  example(betaResponses.compact, {
    request: { model: 'gpt-6-luna', previous_response_id: response_id, betas },
    response: {
      id: 'resp_68f0d6b91e6c8191950dc2f1e4a7b3d80f3e5d7c9b1a2c4e',
      object: 'response.compaction',
      created_at: createdAt + 60,
      output: [
        {
          id: 'cmp_68f0d6ba5a3c8191b0e4d7f2c1a9860d0f3e5d7c9b1a2c4e',
          type: 'compaction',
          encrypted_content: 'gAAAAABo8Na6kq0vLr0nYv9xq3cVtR1eZ5m8',
        },
      ],
      usage: usage!,
    },
  }),
  example(betaResponses.inputItemsList, {
    request: { response_id, limit: 20, order: 'asc', betas },
    response: {
      object: 'list',
      data: [question],
      first_id: 'msg_68f0d61b801c8191ae95b7d3c6f2e4080f3e5d7c9b1a2c4e',
      last_id: 'msg_68f0d61b801c8191ae95b7d3c6f2e4080f3e5d7c9b1a2c4e',
      has_more: false,
    },
  }),
  example(betaResponses.inputTokensCount, {
    request: { model: 'gpt-6-luna', input, betas },
    response: { object: 'response.input_tokens', input_tokens: 24 },
  }),
];
