import { example, onlyPage } from '../../example.ts';
import { evals } from './operations.ts';
import type { Eval } from './types/evals.ts';
import type { EvalRun, EvalRunOutputItem } from './types/runs.ts';

const eval_id = 'eval_68f0cb4a2e1c8191b7d5096c3fa8e240';
const run_id = 'evalrun_68f0cb5e915c8191a02f7e4d8b63c915';
const output_item_id = 'outputitem_68f0cb6c4d7c8191be815a30f92d67c4';

const itemSchema = {
  type: 'object',
  properties: { ticket: { type: 'string' }, label: { type: 'string' } },
  required: ['ticket', 'label'],
};

const evaluation: Eval = {
  id: eval_id,
  object: 'eval',
  created_at: 1795348800,
  name: 'Ticket labels',
  metadata: {},
  data_source_config: {
    type: 'custom',
    schema: {
      type: 'object',
      properties: { item: itemSchema, sample: { type: 'object' } },
      required: ['item', 'sample'],
    },
  },
  testing_criteria: [
    {
      type: 'string_check',
      name: 'Label matches',
      input: '{{ sample.output_text }}',
      reference: '{{ item.label }}',
      operation: 'eq',
    },
  ],
};

const run: EvalRun = {
  id: run_id,
  object: 'eval.run',
  created_at: 1795348860,
  eval_id,
  name: 'gpt-6-luna, first prompt',
  model: 'gpt-6-luna',
  metadata: {},
  data_source: {
    type: 'completions',
    model: 'gpt-6-luna',
    source: { type: 'file_id', id: 'file-9GYS6xbkWgWhmE7VoLUWFg' },
    input_messages: {
      type: 'template',
      template: [
        { role: 'developer', content: 'Answer with the label alone: shipping or returns.' },
        { role: 'user', content: '{{ item.ticket }}' },
      ],
    },
  },
  error: { code: '', message: '' },
  per_model_usage: [
    {
      model_name: 'gpt-6-luna',
      invocation_count: 2,
      prompt_tokens: 96,
      completion_tokens: 4,
      cached_tokens: 0,
      total_tokens: 100,
    },
  ],
  per_testing_criteria_results: [{ testing_criteria: 'Label matches', passed: 1, failed: 1 }],
  report_url: `https://platform.openai.com/evaluations/${eval_id}?run_id=${run_id}`,
  result_counts: { total: 2, passed: 1, failed: 1, errored: 0 },
  status: 'completed',
};

const outputItem: EvalRunOutputItem = {
  id: output_item_id,
  object: 'eval.run.output_item',
  created_at: 1795348872,
  eval_id,
  run_id,
  status: 'pass',
  datasource_item_id: 0,
  datasource_item: { ticket: 'The lamp is broken.', label: 'returns' },
  results: [{ name: 'Label matches', type: 'string_check', passed: true, score: 1 }],
  sample: {
    error: { code: '', message: '' },
    finish_reason: 'stop',
    input: [
      { role: 'developer', content: 'Answer with the label alone: shipping or returns.' },
      { role: 'user', content: 'The lamp is broken.' },
    ],
    output: [{ role: 'assistant', content: 'returns' }],
    model: 'gpt-6-luna',
    max_completion_tokens: 16,
    seed: 42,
    temperature: 1,
    top_p: 1,
    usage: { prompt_tokens: 48, completion_tokens: 2, cached_tokens: 0, total_tokens: 50 },
  },
};

export const evalsExamples = [
  example(evals.create, {
    request: {
      name: 'Ticket labels',
      data_source_config: { type: 'custom', item_schema: itemSchema, include_sample_schema: true },
      testing_criteria: [
        {
          type: 'string_check',
          name: 'Label matches',
          input: '{{ sample.output_text }}',
          reference: '{{ item.label }}',
          operation: 'eq',
        },
      ],
    },
    response: evaluation,
  }),
  example(evals.retrieve, { request: { eval_id }, response: evaluation }),
  example(evals.update, {
    request: { eval_id, name: 'Labels of tickets', metadata: { team: 'support' } },
    response: { ...evaluation, name: 'Labels of tickets', metadata: { team: 'support' } },
  }),
  example(evals.list, {
    request: { limit: 20, order: 'desc', order_by: 'created_at' },
    response: onlyPage(evaluation),
  }),
  example(evals.delete, {
    request: { eval_id },
    response: { object: 'eval.deleted', eval_id, deleted: true },
  }),
  example(evals.runsCreate, {
    request: {
      eval_id,
      name: 'gpt-6-luna, first prompt',
      data_source: {
        type: 'completions',
        model: 'gpt-6-luna',
        source: { type: 'file_id', id: 'file-9GYS6xbkWgWhmE7VoLUWFg' },
        input_messages: {
          type: 'template',
          template: [
            { role: 'developer', content: 'Answer with the label alone: shipping or returns.' },
            { role: 'user', content: '{{ item.ticket }}' },
          ],
        },
      },
    },
    response: {
      ...run,
      status: 'queued',
      per_model_usage: [],
      per_testing_criteria_results: [],
      result_counts: { total: 0, passed: 0, failed: 0, errored: 0 },
    },
  }),
  example(evals.runsRetrieve, { request: { eval_id, run_id }, response: run }),
  example(evals.runsList, {
    request: { eval_id, limit: 20, status: 'completed' },
    response: onlyPage(run),
  }),
  example(evals.runsDelete, {
    request: { eval_id, run_id },
    response: { object: 'eval.run.deleted', run_id, deleted: true },
  }),
  example(evals.runsCancel, {
    request: { eval_id, run_id },
    response: { ...run, status: 'canceled' },
  }),
  example(evals.runsOutputItemsRetrieve, {
    request: { eval_id, run_id, output_item_id },
    response: outputItem,
  }),
  example(evals.runsOutputItemsList, {
    request: { eval_id, run_id, limit: 20, status: 'pass' },
    response: onlyPage(outputItem),
  }),
];
