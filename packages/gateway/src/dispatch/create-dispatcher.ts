import type { Operation } from '@unabridged/contract';
import { GatewayError } from '../gateway-error.ts';
import type { Target } from '../targets.ts';
import { describeFailure } from './describe-failure.ts';
import { nearestOperations } from './nearest-operations.ts';
import { createOperationRoutes, type OperationMatch } from './operation-routes.ts';
import { passReply } from './pass-reply.ts';
import { readRequest } from './read-request.ts';

/** Sends a request below `/api` to the operation that it belongs to. */
export type Dispatcher = (request: Request, path: string) => Promise<Response>;

/** Makes a dispatcher over the operations of the contract. */
export function createDispatcher(
  operations: readonly Operation[],
  targetOf: (request: Request) => Target,
): Dispatcher {
  const routes = createOperationRoutes(operations);

  const matchOf = (request: Request, path: string): OperationMatch => {
    const match = routes.match(request.method, path, new URL(request.url).searchParams);
    if (match) return match;
    const methods = routes.methodsOf(path);
    if (methods.length > 0) throw wrongMethod(request.method, path, methods);
    throw unknownRoute(request.method, path, operations);
  };

  return async (request, path) => {
    const start = performance.now();
    const match = matchOf(request, path);
    const target = targetOf(request);
    const reply = await send(request, match, target, start);
    reply.headers.set('x-unabridged-target', target.name);
    reply.headers.set('x-unabridged-operation', match.operation.accessor);
    return reply;
  };
}

async function send(
  request: Request,
  match: OperationMatch,
  target: Target,
  start: number,
): Promise<Response> {
  try {
    target.requireKeyFor(match.operation);
    const { operation, params, headers, body } = await readRequest(request, match);
    const reply = await target.client
      .execute(operation, params, {
        headers,
        // Aborts when the page leaves, so that nothing goes on generating for nobody.
        signal: request.signal,
        body,
        // A body that is passed through as it comes can be sent once only.
        ...(body instanceof ReadableStream && { maxRetries: 0 }),
      })
      .asResponse();
    const stampEvents = request.headers.get('x-unabridged-timing') === '1';
    return passReply(reply, { target, start, stampEvents });
  } catch (error) {
    return describeFailure(error, target);
  }
}

function wrongMethod(method: string, path: string, methods: readonly string[]): GatewayError {
  return new GatewayError(`/api${path} takes ${methods.join(' and ')}, not ${method}.`, {
    status: 405,
    code: 'method_not_allowed',
    headers: { allow: methods.join(', ') },
  });
}

function unknownRoute(
  method: string,
  path: string,
  operations: readonly Operation[],
): GatewayError {
  const nearest = nearestOperations(operations, method, path)
    .map((operation) => `${operation.method} /api${operation.path} (${operation.accessor})`)
    .join(', ');
  return new GatewayError(
    `There is no operation ${method} /api${path}. The nearest are ${nearest}. All are at /api/_gateway/operations.`,
    { status: 404, code: 'unknown_url' },
  );
}
