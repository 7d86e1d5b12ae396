import { APIConnectionError, APIError, APIUserAbortError, OpenAIError } from 'unabridged';
import { CliError } from '../cli-error.ts';
import { localBaseUrl } from './api-options.ts';

/** Exit codes of commands that call a server. */
export const exitCodes = {
  /** The server refused the request, or a file has failed. */
  refused: 1,
  /** The command line is wrong; nothing was sent. */
  usage: 2,
  /** The server failed, or cannot be reached: the same may work later. */
  unavailable: 3,
  /** Ctrl-C, as shells count it. */
  interrupted: 130,
} as const;

/** Turns an error of the client into one that explains itself to a person. */
export function explainError(error: unknown, baseUrl: string): unknown {
  if (error instanceof APIUserAbortError) {
    return new CliError('Interrupted.', exitCodes.interrupted);
  }
  if (error instanceof APIConnectionError) {
    const hint = baseUrl === localBaseUrl ? ' Is `unabridged start` running?' : '';
    return new CliError(`${error.message}${hint}`, exitCodes.unavailable);
  }
  if (error instanceof APIError) {
    const details = [
      error.param && `param: ${error.param}`,
      error.code && `code: ${error.code}`,
      error.requestID && `request id: ${error.requestID}`,
    ].filter(Boolean);
    const lines = [error.message, ...(details.length > 0 ? [`  ${details.join(', ')}`] : [])];
    const failed = error.status === undefined || error.status === 429 || error.status >= 500;
    return new CliError(lines.join('\n'), failed ? exitCodes.unavailable : exitCodes.refused);
  }
  if (error instanceof OpenAIError) return new CliError(error.message, exitCodes.usage);
  return error;
}
