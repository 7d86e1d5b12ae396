import { operation } from '../../operation.ts';
import type {
  Eval,
  EvalCreateParams,
  EvalDeleteParams,
  EvalDeleteResponse,
  EvalList,
  EvalListParams,
  EvalRetrieveParams,
  EvalUpdateParams,
} from './types/evals.ts';
import type {
  EvalRun,
  EvalRunCancelParams,
  EvalRunCreateParams,
  EvalRunDeleteParams,
  EvalRunDeleteResponse,
  EvalRunList,
  EvalRunListParams,
  EvalRunOutputItem,
  EvalRunOutputItemList,
  EvalRunRetrieveParams,
  OutputItemListParams,
  OutputItemRetrieveParams,
} from './types/runs.ts';

export const evals = {
  /** Creates an evaluation: the shape of its data and the criteria that results are graded by. */
  create: operation<EvalCreateParams, Eval>()({
    method: 'POST',
    path: '/evals',
    shutdown: '2026-11-30',
    deprecated: 'The API evaluates no more after that day.',
    accessor: 'evals.create',
  }),
  /** Returns one evaluation. */
  retrieve: operation<EvalRetrieveParams, Eval>()({
    method: 'GET',
    path: '/evals/{eval_id}',
    shutdown: '2026-11-30',
    deprecated: 'The API evaluates no more after that day.',
    accessor: 'evals.retrieve',
  }),
  /** Changes the name or the metadata of an evaluation. */
  update: operation<EvalUpdateParams, Eval>()({
    method: 'POST',
    path: '/evals/{eval_id}',
    shutdown: '2026-11-30',
    deprecated: 'The API evaluates no more after that day.',
    accessor: 'evals.update',
  }),
  /** Lists the project's evaluations. */
  list: operation<EvalListParams, EvalList>()({
    method: 'GET',
    path: '/evals',
    page: 'cursor',
    shutdown: '2026-11-30',
    deprecated: 'The API evaluates no more after that day.',
    accessor: 'evals.list',
  }),
  /** Deletes an evaluation. */
  delete: operation<EvalDeleteParams, EvalDeleteResponse>()({
    method: 'DELETE',
    path: '/evals/{eval_id}',
    shutdown: '2026-11-30',
    deprecated: 'The API evaluates no more after that day.',
    accessor: 'evals.delete',
  }),
  /** Starts a run of an evaluation on a source of data. */
  runsCreate: operation<EvalRunCreateParams, EvalRun>()({
    method: 'POST',
    path: '/evals/{eval_id}/runs',
    shutdown: '2026-11-30',
    deprecated: 'The API evaluates no more after that day.',
    accessor: 'evals.runs.create',
  }),
  /** Returns one run of an evaluation, its status and its counts. */
  runsRetrieve: operation<EvalRunRetrieveParams, EvalRun>()({
    method: 'GET',
    path: '/evals/{eval_id}/runs/{run_id}',
    shutdown: '2026-11-30',
    deprecated: 'The API evaluates no more after that day.',
    accessor: 'evals.runs.retrieve',
  }),
  /** Lists the runs of an evaluation. */
  runsList: operation<EvalRunListParams, EvalRunList>()({
    method: 'GET',
    path: '/evals/{eval_id}/runs',
    page: 'cursor',
    shutdown: '2026-11-30',
    deprecated: 'The API evaluates no more after that day.',
    accessor: 'evals.runs.list',
  }),
  /** Deletes a run of an evaluation. */
  runsDelete: operation<EvalRunDeleteParams, EvalRunDeleteResponse>()({
    method: 'DELETE',
    path: '/evals/{eval_id}/runs/{run_id}',
    shutdown: '2026-11-30',
    deprecated: 'The API evaluates no more after that day.',
    accessor: 'evals.runs.delete',
  }),
  /** Cancels a run of an evaluation that is going on. */
  runsCancel: operation<EvalRunCancelParams, EvalRun>()({
    method: 'POST',
    path: '/evals/{eval_id}/runs/{run_id}/cancel',
    request: 'none',
    shutdown: '2026-11-30',
    deprecated: 'The API evaluates no more after that day.',
    accessor: 'evals.runs.cancel',
  }),
  /** Returns one graded item of a run. */
  runsOutputItemsRetrieve: operation<OutputItemRetrieveParams, EvalRunOutputItem>()({
    method: 'GET',
    path: '/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}',
    shutdown: '2026-11-30',
    deprecated: 'The API evaluates no more after that day.',
    accessor: 'evals.runs.outputItems.retrieve',
  }),
  /** Lists the graded items of a run. */
  runsOutputItemsList: operation<OutputItemListParams, EvalRunOutputItemList>()({
    method: 'GET',
    path: '/evals/{eval_id}/runs/{run_id}/output_items',
    page: 'cursor',
    shutdown: '2026-11-30',
    deprecated: 'The API evaluates no more after that day.',
    accessor: 'evals.runs.outputItems.list',
  }),
} as const;
