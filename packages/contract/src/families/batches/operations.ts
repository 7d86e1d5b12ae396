import { operation } from '../../operation.ts';
import type {
  Batch,
  BatchCancelParams,
  BatchCreateParams,
  BatchList,
  BatchListParams,
  BatchRetrieveParams,
} from './types.ts';

export const batches = {
  /** Starts a batch: up to 50,000 requests from an uploaded file, done within 24 hours at half the price. */
  create: operation<BatchCreateParams, Batch>()({
    method: 'POST',
    path: '/batches',
    accessor: 'batches.create',
  }),
  /** Returns one batch, its progress and the ids of its output files. */
  retrieve: operation<BatchRetrieveParams, Batch>()({
    method: 'GET',
    path: '/batches/{batch_id}',
    accessor: 'batches.retrieve',
  }),
  /** Lists the project's batches, newest first. */
  list: operation<BatchListParams, BatchList>()({
    method: 'GET',
    path: '/batches',
    page: 'cursor',
    accessor: 'batches.list',
  }),
  /** Cancels a batch that is running; what was done so far stays available. */
  cancel: operation<BatchCancelParams, Batch>()({
    method: 'POST',
    path: '/batches/{batch_id}/cancel',
    request: 'none',
    accessor: 'batches.cancel',
  }),
} as const;
