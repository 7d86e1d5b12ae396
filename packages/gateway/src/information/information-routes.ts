import { findOperation, operations } from '@unabridged/contract/registry';
import {
  openapi,
  operationExample,
  operationIndex,
  operationSchemas,
} from '@unabridged/contract/schemas';
import { Hono } from 'hono';
import { GatewayError } from '../gateway-error.ts';
import type { GatewayOptions } from '../options.ts';
import { withoutCredentials } from '../targets.ts';

/** `/api/_gateway/*`: what the Playground needs to know about the gateway and the contract. */
export function informationRoutes(options: GatewayOptions): Hono {
  const routes = new Hono();
  routes.get('/status', (context) => context.json(statusOf(options)));
  routes.get('/operations', (context) => context.json(derived(operationIndex)));
  routes.get('/operations/:accessor', (context) =>
    context.json(describeOperation(context.req.param('accessor'))),
  );
  return routes;
}

/** The derived OpenAPI document, with this server as its address. */
export function openapiDocument(): Response {
  return Response.json({ ...derived(openapi), servers: [{ url: '/api' }] });
}

function statusOf({ live, version }: GatewayOptions): object {
  return {
    name: 'unabridged',
    version: version ?? null,
    operations: operations.length,
    targets: {
      default: 'local',
      local: { available: true },
      live: {
        available: Boolean(live?.apiKey ?? live?.adminAPIKey),
        admin: Boolean(live?.adminAPIKey),
        base_url: live ? withoutCredentials(live.baseURL ?? 'https://api.openai.com/v1') : null,
      },
    },
  };
}

function describeOperation(accessor: string): object {
  if (!findOperation(accessor))
    throw new GatewayError(
      `The contract has no operation "${accessor}". All are at /api/_gateway/operations.`,
      { status: 404, code: 'unknown_operation' },
    );
  return {
    operation: derived(operationIndex).find((operation) => operation.accessor === accessor),
    schemas: derived(() => operationSchemas(accessor)),
    example: derived(() => operationExample(accessor)) ?? null,
  };
}

/** Reads something that `npm run derive` makes. */
function derived<Content>(read: () => Content): Content {
  try {
    return read();
  } catch (error) {
    throw new GatewayError(error instanceof Error ? error.message : String(error), {
      status: 503,
      code: 'contract_not_derived',
    });
  }
}
