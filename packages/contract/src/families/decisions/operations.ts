import { operation } from '../../operation.ts';
import type { Decision, DecisionCreateParams } from './types.ts';

export const decisions = {
  /** Answers up to 400 questions about an input with probabilities, choices and scores. */
  create: operation<DecisionCreateParams, Decision>()({
    method: 'POST',
    path: '/decisions',
    accessor: 'decisions.create',
  }),
} as const;
