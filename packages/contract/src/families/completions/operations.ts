import { operation } from '../../operation.ts';
import type { Completion, CompletionCreateParams } from './types.ts';

export const completions = {
  /** Continues a prompt with text, in the form that came before chat. */
  create: operation<CompletionCreateParams, Completion, Completion>()({
    method: 'POST',
    path: '/completions',
    stream: 'sse',
    accessor: 'completions.create',
  }),
} as const;
