import type { Integer } from '../../scalars.ts';

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

// oxlint-disable-next-line typescript/no-empty-object-type -- an operation without parameters
export interface ModelListParams {}

export interface ModelRetrieveParams {
  model: string;
}

export interface ModelDeleteParams {
  model: string;
}
