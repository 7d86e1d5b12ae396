import type { Integer } from '../../scalars.ts';

/** The vectors of all inputs. */
export interface CreateEmbeddingResponse {
  /** One vector for each input, in the order of the inputs. */
  data: Embedding[];
  /** Model that made them. */
  model: string;
  object: 'list';
  /** Tokens that they cost. */
  usage: CreateEmbeddingResponseUsage;
}

/** Tokens that embeddings cost. */
export interface CreateEmbeddingResponseUsage {
  /** Tokens read. */
  prompt_tokens: Integer;
  /** The same: nothing is written. */
  total_tokens: Integer;
}

/** The vector of one input. */
export interface Embedding {
  /** Numbers, or 32-bit floats in base64 where `encoding_format` is `base64`. */
  embedding: number[] | string;
  /** Place of the input, counted from 0. */
  index: Integer;
  object: 'embedding';
}

/**
 * Models that make embeddings, with 1,536 numbers (`text-embedding-ada-002` and
 * `text-embedding-3-small`) or 3,072 (`text-embedding-3-large`).
 */
export type EmbeddingModel =
  | 'text-embedding-ada-002'
  | 'text-embedding-3-small'
  | 'text-embedding-3-large';

/** Params of `embeddings.create`. */
export interface EmbeddingCreateParams {
  /**
   * A text or a list of texts, or the same as numbers of tokens. No text is empty, and each of
   * them fits the model's context.
   * @minItems 1
   * @maxItems 2048
   */
  input: string | string[] | Integer[] | Integer[][];
  /** Model to ask. */
  model: (string & {}) | EmbeddingModel;
  /**
   * How many numbers each vector has; fewer cost accuracy and save space. Not with
   * `text-embedding-ada-002`. Default: as many as the model makes.
   * @minimum 1
   */
  dimensions?: Integer;
  /**
   * How the vectors are written: as numbers, or as 32-bit floats in base64, which is shorter.
   * @default float
   */
  encoding_format?: 'float' | 'base64';
  /** Your identifier of the user, by which abuse is told apart. */
  user?: string;
}
