import { operation } from '../../operation.ts';
import type { ModerationCreateParams, ModerationCreateResponse } from './types.ts';

export const moderations = {
  /** Tells whether texts or images are harmful, by category. */
  create: operation<ModerationCreateParams, ModerationCreateResponse>()({
    method: 'POST',
    path: '/moderations',
    accessor: 'moderations.create',
  }),
} as const;
