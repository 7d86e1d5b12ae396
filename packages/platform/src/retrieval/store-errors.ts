import { ApiError, badRequest } from '../errors/api-error.ts';

/** The refusal of a vector store that is not there. */
export function storeNotFound(id: string, param: string): ApiError {
  return new ApiError({
    status: 404,
    message: `No vector store found with id '${id}'. GET /v1/vector_stores lists the vector stores.`,
    param,
    code: 'vector_store_not_found',
  });
}

/** The refusal of a vector store whose files are gone. */
export function storeExpired(id: string, param: string): ApiError {
  return badRequest(
    `The vector store '${id}' has expired, and its files with it. Create a new one and add the files again.`,
    param,
    'vector_store_expired',
  );
}
