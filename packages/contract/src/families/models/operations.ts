import { operation } from '../../operation.ts';
import type {
  Model,
  ModelDeleted,
  ModelDeleteParams,
  ModelList,
  ModelListParams,
  ModelRetrieveParams,
} from './types.ts';

export const models = {
  /** Lists the models that the key may use. */
  list: operation<ModelListParams, ModelList>()({
    method: 'GET',
    path: '/models',
    page: 'single',
    accessor: 'models.list',
  }),
  /** Returns one model: owner, creation date, shutdown date. */
  retrieve: operation<ModelRetrieveParams, Model>()({
    method: 'GET',
    path: '/models/{model}',
    accessor: 'models.retrieve',
  }),
  /** Deletes a fine-tuned model that the organization owns. */
  delete: operation<ModelDeleteParams, ModelDeleted>()({
    method: 'DELETE',
    path: '/models/{model}',
    accessor: 'models.delete',
  }),
} as const;
