import { ApiError } from '../errors/api-error.ts';

/** Nothing of this kind has the id: status 404. */
export function noneFound(kind: string, id: string): ApiError {
  return new ApiError({ status: 404, message: `No ${kind} found with id '${id}'.` });
}
