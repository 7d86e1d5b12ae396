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

/** The refusal of a model that makes something other than text. */
export function unsupportedModel(model: string): ApiError {
  return badRequest(
    `The model '${model}' does not make text, so it cannot be used with this endpoint.`,
    'model',
    'unsupported_model',
  );
}
