import { ApiError, badRequest } from '../errors/api-error.ts';

/**
 * The refusal of a model that nobody here offers. The Responses API answers 400, as
 * OpenAI does there; every other endpoint 404.
 */
export function modelNotFound(model: string, status: 400 | 404): ApiError {
  return new ApiError({
    status,
    message: `The model '${model}' does not exist or you do not have access to it. GET /v1/models lists the models.`,
    param: 'model',
    code: 'model_not_found',
  });
}

/** The refusal of a model that is for another kind of endpoint. */
export function unsupportedModel(model: string, wanted: 'text' | 'completions' = 'text'): ApiError {
  return badRequest(
    wanted === 'text'
      ? `The model '${model}' does not make text, so it cannot be used with this endpoint.`
      : `The model '${model}' does not continue prompts, so it cannot be used with v1/completions. Chat models answer at v1/chat/completions.`,
    'model',
    'unsupported_model',
  );
}

/** The refusal of a model that makes no embeddings; OpenAI answers 403 here. */
export function notForEmbeddings(model: string): ApiError {
  return new ApiError({
    status: 403,
    message: `You are not allowed to generate embeddings from the model '${model}'. Use an embedding model, such as 'text-embedding-3-small'.`,
    param: 'model',
    code: 'unsupported_model',
  });
}
