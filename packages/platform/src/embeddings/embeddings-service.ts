import type { CreateEmbeddingResponse, EmbeddingCreateParams } from '@unabridged/contract';
import type { EmbeddingEngine } from '../engines/embeddings/embedding-engine.ts';
import type { Engines } from '../engines/engines.ts';
import { badRequest } from '../errors/api-error.ts';
import { inputTexts } from './input-texts.ts';
import { resizeVector } from './resize-vector.ts';

/** Numbers of a vector of each model. */
const dimensionsOfModel: Readonly<Record<string, number>> = {
  'text-embedding-3-small': 1536,
  'text-embedding-3-large': 3072,
  'text-embedding-ada-002': 1536,
};

export interface EmbeddingsServiceOptions {
  readonly engines: Engines;
  readonly embeddings: EmbeddingEngine;
  readonly onUsage: (tokens: number) => void;
}

/** Makes embeddings by the local engine, or by a connected server for the models that it offers. */
export class EmbeddingsService {
  readonly #options: EmbeddingsServiceOptions;

  constructor(options: EmbeddingsServiceOptions) {
    this.#options = options;
  }

  async create(
    params: EmbeddingCreateParams,
    signal: AbortSignal,
  ): Promise<CreateEmbeddingResponse> {
    const upstream = await this.#options.engines.chooseForEmbeddings(params.model);
    if (upstream !== null) {
      const reply = await upstream.embed(params, signal);
      this.#options.onUsage(reply.usage.total_tokens);
      return params.encoding_format === 'base64' ? withBase64(reply) : reply;
    }
    const dimensions = dimensionsFor(params);
    const { texts, tokens } = await inputTexts(params.input);
    const vectors = await this.#options.embeddings.embed(texts, signal, { urgent: true });
    this.#options.onUsage(tokens);
    const write = params.encoding_format === 'base64' ? toBase64 : toNumbers;
    return {
      object: 'list',
      data: vectors.map((vector, index) => ({
        object: 'embedding',
        index,
        embedding: write(resizeVector(vector, dimensions)),
      })),
      model: params.model,
      usage: { prompt_tokens: tokens, total_tokens: tokens },
    };
  }
}

function dimensionsFor({ model, dimensions }: EmbeddingCreateParams): number {
  const most = dimensionsOfModel[model] ?? 1536;
  if (dimensions === undefined) return most;
  if (model === 'text-embedding-ada-002') {
    throw badRequest(
      'This model does not support specifying dimensions. Leave them out, or use a model of the third generation.',
      'dimensions',
      'unsupported_parameter',
    );
  }
  if (dimensions <= most) return dimensions;
  throw badRequest(
    `Invalid value for 'dimensions' = ${dimensions}. Must be less than or equal to ${most}.`,
    'dimensions',
    'integer_above_max_value',
  );
}

/** Nine decimals, as exact as the engine is; all the digits of a 32-bit float would double the reply. */
function toNumbers(vector: Float32Array): number[] {
  return Array.from(vector, (number) => Math.round(number * 1e9) / 1e9);
}

function toBase64(vector: Float32Array): string {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');
}

function withBase64(reply: CreateEmbeddingResponse): CreateEmbeddingResponse {
  const data = reply.data.map(({ embedding, index, object }) => ({
    object,
    index,
    embedding: typeof embedding === 'string' ? embedding : toBase64(Float32Array.from(embedding)),
  }));
  return { ...reply, data };
}
