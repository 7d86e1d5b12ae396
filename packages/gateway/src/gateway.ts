import { operations } from '@unabridged/contract/registry';
import { Hono } from 'hono';
import { checkAccess } from './access/check-access.ts';
import { createDispatcher } from './dispatch/create-dispatcher.ts';
import { GatewayError } from './gateway-error.ts';
import { engineRoutes } from './information/engine-routes.ts';
import { informationRoutes, openapiDocument } from './information/information-routes.ts';
import type { Gateway, GatewayOptions } from './options.ts';
import { createPlaygroundHandler } from './playground/playground-handler.ts';
import { createTargets } from './targets.ts';

/**
 * Makes the gateway: every operation of the contract under `/api`, and the Playground
 * everywhere else. It holds the keys; no reply contains them.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const app = new Hono();
  const dispatch = createDispatcher(operations, createTargets(options));
  const playground = createPlaygroundHandler(options.playgroundDir);

  app.use(async (context, next) => {
    checkAccess(context.req.raw, options);
    await next();
  });
  app.route('/api/_gateway/engines', engineRoutes(options.local));
  app.route('/api/_gateway', informationRoutes(options));
  app.get('/api/openapi.json', openapiDocument);
  app.all('/api/*', (context) => {
    const { pathname } = new URL(context.req.url);
    return dispatch(context.req.raw, pathname.slice('/api'.length));
  });
  app.all('*', (context) => playground(context.req.raw));

  app.onError((error) => {
    if (error instanceof GatewayError) return error.toResponse();
    console.error(error);
    return new GatewayError('The gateway failed. Its terminal shows why.', {
      status: 500,
      code: 'gateway_error',
    }).toResponse();
  });
  return { fetch: async (request) => app.fetch(request) };
}
