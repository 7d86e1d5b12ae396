import { ApiError, badRequest } from '../errors/api-error.ts';

/** No such conversation. */
export function conversationNotFound(id: string, param: string): ApiError {
  return new ApiError({
    status: 404,
    message: `Conversation with id '${id}' not found.`,
    param,
    code: 'conversation_not_found',
  });
}

/** A response is being made in the conversation. The real API answers 400 and so do we. */
export function conversationBusy(param: string): ApiError {
  return badRequest(
    'Another process is currently operating on this conversation. Please retry in a few seconds.',
    param,
    'conversation_locked',
  );
}
