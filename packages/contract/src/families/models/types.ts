import type { NoParams, UnixSeconds } from '../../scalars.ts';

/** A model that the key may use. */
export interface Model {
  /** Id by which requests name it. */
  id: string;
  /** When it was made. */
  created: UnixSeconds;
  object: 'model';
  /** Organization that owns it. */
  owned_by: string;
  /**
   * Day on which it stops answering; null where none is set.
   * @format date
   */
  shutdown_date?: string | null;
}

/** A model was deleted. */
export interface ModelDeleted {
  /** Id of the model. */
  id: string;
  /** Always true. */
  deleted: boolean;
  /** Always `model`. */
  object: string;
}

/** All models, on one page. */
export interface ModelList {
  object: 'list';
  /** The models. */
  data: Model[];
}

/** Params of `models.list`: none. */
export type ModelListParams = NoParams;

/** Params of `models.retrieve`. */
export interface ModelRetrieveParams {
  /** Id of the model. */
  model: string;
}

/** Params of `models.delete`. */
export interface ModelDeleteParams {
  /** Id of a fine-tuned model. */
  model: string;
}
