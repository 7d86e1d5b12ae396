import type { Integer, NoParams } from '../../scalars.ts';

export interface Model {
  id: string;
  created: Integer;
  object: 'model';
  owned_by: string;
  shutdown_date?: string | null;
}

export interface ModelDeleted {
  id: string;
  deleted: boolean;
  object: string;
}

export interface ModelList {
  object: 'list';
  data: Model[];
}

export type ModelListParams = NoParams;

export interface ModelRetrieveParams {
  model: string;
}

export interface ModelDeleteParams {
  model: string;
}
