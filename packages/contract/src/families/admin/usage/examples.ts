import { example } from '../../../example.ts';
import { adminUsage } from './operations.ts';
import type { UsageData, UsageDecisionsResponse, UsagePage } from './types/usage.ts';

const start_time = 1795219200;
const end_time = start_time + 86_400;
const project_id = 'proj_2cKfT9xWbQe7';

/** One day, and what is asked for by most who ask. */
const day = { start_time, end_time, bucket_width: '1d', limit: 1 } as const;

function page(result: UsageData['results'][number]): UsagePage {
  return {
    object: 'page',
    data: [{ object: 'bucket', start_time, end_time, results: [result] }],
    has_more: false,
    next_page: null,
  };
}

const decisions: UsageDecisionsResponse = {
  object: 'page',
  data: [
    {
      object: 'bucket',
      start_time,
      end_time,
      results: [
        {
          object: 'organization.usage.decisions.result',
          input_tokens: 23_600,
          output_tokens: 600,
          num_model_requests: 200,
          model: 'gpt-6-luna',
        },
      ],
    },
  ],
  has_more: false,
  next_page: null,
};

export const adminUsageExamples = [
  example(adminUsage.audioSpeeches, {
    request: { ...day, group_by: ['model'] },
    response: page({
      object: 'organization.usage.audio_speeches.result',
      characters: 48_210,
      num_model_requests: 96,
      model: 'gpt-4o-mini-tts',
    }),
  }),
  example(adminUsage.audioTranscriptions, {
    request: { ...day, group_by: ['model'] },
    response: page({
      object: 'organization.usage.audio_transcriptions.result',
      seconds: 7_240,
      num_model_requests: 61,
      model: 'gpt-4o-transcribe',
    }),
  }),
  example(adminUsage.codeInterpreterSessions, {
    request: { ...day, group_by: ['project_id'] },
    response: page({
      object: 'organization.usage.code_interpreter_sessions.result',
      num_sessions: 14,
      project_id,
    }),
  }),
  example(adminUsage.completions, {
    request: { ...day, group_by: ['project_id', 'model'], models: ['gpt-6-luna'] },
    response: page({
      object: 'organization.usage.completions.result',
      input_tokens: 1_204_311,
      input_cached_tokens: 402_190,
      output_tokens: 98_470,
      num_model_requests: 3_120,
      model: 'gpt-6-luna',
      project_id,
    }),
  }),
  example(adminUsage.costs, {
    request: { start_time, end_time, bucket_width: '1d', limit: 1, group_by: ['line_item'] },
    response: page({
      object: 'organization.costs.result',
      amount: { value: 12.84, currency: 'usd' },
      line_item: 'gpt-6-luna, output',
      quantity: 98_470,
      quantity_unit: 'tokens',
    }),
  }),
  example(adminUsage.decisions, {
    request: { ...day, group_by: ['model'] },
    response: decisions,
  }),
  example(adminUsage.embeddings, {
    request: { ...day, group_by: ['model'] },
    response: page({
      object: 'organization.usage.embeddings.result',
      input_tokens: 310_550,
      num_model_requests: 420,
      model: 'text-embedding-3-small',
    }),
  }),
  example(adminUsage.fileSearchCalls, {
    request: { ...day, group_by: ['vector_store_id'] },
    response: page({
      object: 'organization.usage.file_searches.result',
      num_requests: 88,
      vector_store_id: 'vs_68f0df19c56c8191b8d402ea7f1c6930',
    }),
  }),
  example(adminUsage.images, {
    request: { ...day, group_by: ['size'], sources: ['image.generation'] },
    response: page({
      object: 'organization.usage.images.result',
      images: 37,
      num_model_requests: 30,
      size: '1024x1024',
    }),
  }),
  example(adminUsage.moderations, {
    request: { ...day, group_by: ['model'] },
    response: page({
      object: 'organization.usage.moderations.result',
      input_tokens: 54_020,
      num_model_requests: 1_310,
      model: 'omni-moderation-latest',
    }),
  }),
  example(adminUsage.vectorStores, {
    request: { ...day, project_ids: [project_id], group_by: ['project_id'] },
    response: page({
      object: 'organization.usage.vector_stores.result',
      usage_bytes: 734_003_200,
      project_id,
    }),
  }),
  example(adminUsage.webSearchCalls, {
    request: { ...day, group_by: ['context_level'], context_levels: ['medium'] },
    response: page({
      object: 'organization.usage.web_searches.result',
      num_model_requests: 52,
      num_requests: 71,
      context_level: 'medium',
    }),
  }),
];
