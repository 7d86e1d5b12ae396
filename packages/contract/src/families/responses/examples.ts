import { example } from '../../example.ts';
import { responses } from './operations.ts';
import type { ResponseOutputMessage } from './types/content.ts';
import type { ResponseStreamEvent } from './types/events.ts';
import type { Response } from './types/response.ts';
import type { ResponseUsage } from './types/usage.ts';

const responseId = 'resp_68f0c1a27d5c8191a3b6f0e2d4c9b7a10f3e5d7c9b1a2c4e';
const messageId = 'msg_68f0c1a3e4b08191b7d2c5f8a0e3946c0f3e5d7c9b1a2c4e';
const createdAt = 1795348800;
const text = 'A contract says once what everyone else then reads.';

const usage: ResponseUsage = {
  input_tokens: 19,
  input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
  output_tokens: 11,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 30,
};

const message: ResponseOutputMessage = {
  id: messageId,
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text, annotations: [], logprobs: [] }],
};

/** The response while nothing of it is made yet. */
const begun: Response = {
  id: responseId,
  object: 'response',
  created_at: createdAt,
  status: 'in_progress',
  background: false,
  completed_at: null,
  error: null,
  incomplete_details: null,
  access_programs: null,
  instructions: 'Answer in one sentence.',
  max_output_tokens: null,
  max_tool_calls: null,
  metadata: {},
  model: 'gpt-6-luna',
  output: [],
  parallel_tool_calls: true,
  previous_response_id: null,
  prompt_cache_key: null,
  reasoning: { effort: null, summary: null },
  safety_identifier: null,
  service_tier: 'default',
  temperature: 1,
  text: { format: { type: 'text' }, verbosity: 'medium' },
  tool_choice: 'auto',
  tools: [],
  top_logprobs: 0,
  top_p: 1,
  truncation: 'disabled',
};

const completed: Response = {
  ...begun,
  status: 'completed',
  completed_at: createdAt + 1,
  output: [message],
  usage,
};

const place = { item_id: messageId, output_index: 0, content_index: 0 };

function delta(sequence_number: number, delta: string): ResponseStreamEvent {
  return { type: 'response.output_text.delta', sequence_number, ...place, delta, logprobs: [] };
}

const events: ResponseStreamEvent[] = [
  { type: 'response.created', sequence_number: 0, response: begun },
  { type: 'response.in_progress', sequence_number: 1, response: begun },
  {
    type: 'response.output_item.added',
    sequence_number: 2,
    output_index: 0,
    item: { ...message, status: 'in_progress', content: [] },
  },
  {
    type: 'response.content_part.added',
    sequence_number: 3,
    ...place,
    part: { type: 'output_text', text: '', annotations: [], logprobs: [] },
  },
  delta(4, 'A contract says once'),
  delta(5, ' what everyone else'),
  delta(6, ' then reads.'),
  { type: 'response.output_text.done', sequence_number: 7, ...place, text, logprobs: [] },
  {
    type: 'response.content_part.done',
    sequence_number: 8,
    ...place,
    part: { type: 'output_text', text, annotations: [], logprobs: [] },
  },
  { type: 'response.output_item.done', sequence_number: 9, output_index: 0, item: message },
  { type: 'response.completed', sequence_number: 10, response: completed },
];

export const responsesExamples = [
  example(responses.create, {
    request: {
      model: 'gpt-6-luna',
      instructions: 'Answer in one sentence.',
      input: 'What is a contract in software?',
    },
    response: completed,
    events,
  }),
  example(responses.retrieve, {
    request: { response_id: responseId },
    response: completed,
    events,
  }),
  example(responses.delete, {
    request: { response_id: responseId },
    response: { id: responseId, object: 'response', deleted: true },
  }),
  example(responses.cancel, {
    request: { response_id: responseId },
    response: { ...begun, background: true, status: 'cancelled' },
  }),
  example(responses.compact, {
    request: { model: 'gpt-6-luna', previous_response_id: responseId },
    response: {
      id: 'resp_68f0c2b91e6c8191950dc2f1e4a7b3d80f3e5d7c9b1a2c4e',
      object: 'response.compaction',
      created_at: createdAt + 60,
      output: [
        {
          id: 'cmp_68f0c2ba5a3c8191b0e4d7f2c1a9860d0f3e5d7c9b1a2c4e',
          type: 'compaction',
          encrypted_content: 'gAAAAABo8MK6kq0vLr0nYv9xq3cVtR1eZ5m8',
        },
      ],
      usage,
    },
  }),
  example(responses.inputItemsList, {
    request: { response_id: responseId, limit: 20, order: 'asc' },
    response: {
      object: 'list',
      data: [
        {
          id: 'msg_68f0c1a2801c8191ae95b7d3c6f2e4080f3e5d7c9b1a2c4e',
          type: 'message',
          role: 'user',
          status: 'completed',
          content: [{ type: 'input_text', text: 'What is a contract in software?' }],
        },
      ],
      first_id: 'msg_68f0c1a2801c8191ae95b7d3c6f2e4080f3e5d7c9b1a2c4e',
      last_id: 'msg_68f0c1a2801c8191ae95b7d3c6f2e4080f3e5d7c9b1a2c4e',
      has_more: false,
    },
  }),
  example(responses.inputTokensCount, {
    request: {
      model: 'gpt-6-luna',
      instructions: 'Answer in one sentence.',
      input: 'What is a contract in software?',
    },
    response: { object: 'response.input_tokens', input_tokens: 19 },
  }),
];
