import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  OpenAIError,
} from 'unabridged';
import { GatewayError } from '../gateway-error.ts';
import type { Target } from '../targets.ts';
import { passedHeaders } from './reply-headers.ts';

/** Nobody reads this reply: the page has left. The number is the one that nginx logs for it. */
const clientClosedRequest = 499;

/** Turns what a call threw into a reply. The API's own errors keep their status and their body. */
export function describeFailure(error: unknown, target: Target): Response {
  if (error instanceof GatewayError) return error.toResponse();
  if (error instanceof APIUserAbortError)
    return new Response(null, { status: clientClosedRequest, statusText: 'Client Closed Request' });
  if (error instanceof APIConnectionTimeoutError)
    return new GatewayError(`${target.title} did not answer in time. ${target.advice}`, {
      status: 504,
      code: 'upstream_timeout',
    }).toResponse();
  if (error instanceof APIConnectionError)
    return new GatewayError(
      `${target.title} could not be reached: ${target.redact(reasonOf(error))}. ${target.advice}`,
      { status: 502, code: 'upstream_unreachable' },
    ).toResponse();
  if (error instanceof APIError && error.status !== undefined) return passOn(error, target);
  // The client refuses what it cannot send, such as the path parameter "..".
  if (error instanceof OpenAIError)
    return new GatewayError(target.redact(error.message), {
      status: 400,
      code: 'invalid_request',
    }).toResponse();
  console.error(error);
  return new GatewayError('The gateway failed. Its terminal shows why.', {
    status: 500,
    code: 'gateway_error',
  }).toResponse();
}

function passOn(error: APIError, target: Target): Response {
  const body = error.error ?? {
    message: error.message,
    type: 'api_error',
    param: null,
    code: null,
  };
  return new Response(target.redact(JSON.stringify({ error: body })), {
    status: error.status,
    headers: {
      ...passedHeaders(error.headers ?? new Headers(), target),
      'content-type': 'application/json',
    },
  });
}

/** The innermost cause says most: `connect ECONNREFUSED 127.0.0.1:9`. */
function reasonOf(error: Error): string {
  let innermost: unknown = error;
  while (innermost instanceof Error && innermost.cause instanceof Error)
    innermost = innermost.cause;
  if (innermost instanceof AggregateError && innermost.errors[0] instanceof Error)
    innermost = innermost.errors[0];
  return (innermost as Error).message || error.message;
}
