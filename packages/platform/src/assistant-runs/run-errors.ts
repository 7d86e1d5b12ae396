import type { Run } from '@unabridged/contract';
import { ApiError, badRequest } from '../errors/api-error.ts';

export function threadIsLocked(threadId: string, runId: string): ApiError {
  return badRequest(`Thread ${threadId} already has an active run ${runId}.`, null, null);
}

export function cannotCancel({ status }: Run): ApiError {
  return badRequest(`Cannot cancel run with status '${status}'.`, null, null);
}

export function takesNoOutputs({ status }: Run): ApiError {
  return badRequest(`Runs in status "${status}" do not accept tool outputs.`, null, null);
}

export function otherOutputsExpected(
  expected: readonly string[],
  given: readonly string[],
): ApiError {
  return badRequest(
    `Expected tool outputs for call_ids ${quoted(expected)}, got ${quoted(given)}. Submit the outputs of all calls in one request, each once.`,
    'tool_outputs',
    'invalid_value',
  );
}

export function shuttingDown(): ApiError {
  return new ApiError({
    status: 503,
    message: 'The server is shutting down. Send the request again when it is back.',
    code: 'server_shutting_down',
  });
}

function quoted(ids: readonly string[]): string {
  return `[${ids.map((id) => `'${id}'`).join(', ')}]`;
}
