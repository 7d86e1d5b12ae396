import type { Integer } from '../../scalars.ts';

export interface CreateEmbeddingResponse {
  data: Embedding[];
  model: string;
  object: 'list';
  usage: CreateEmbeddingResponseUsage;
}

export interface CreateEmbeddingResponseUsage {
  prompt_tokens: Integer;
  total_tokens: Integer;
}

export interface Embedding {
  /** Numbers, or 32-bit floats in base64 where `encoding_format` is `base64`. */
  embedding: number[] | string;
  index: Integer;
  object: 'embedding';
}

export type EmbeddingModel =
  | 'text-embedding-ada-002'
  | 'text-embedding-3-small'
  | 'text-embedding-3-large';

export interface EmbeddingCreateParams {
  input: string | string[] | Integer[] | Integer[][];
  model: (string & {}) | EmbeddingModel;
  dimensions?: Integer;
  encoding_format?: 'float' | 'base64';
  user?: string;
}
