import { Hono } from 'hono';
import type { LocalTarget } from '../options.ts';

/** `/api/_gateway/engines*`: what answers for the local platform, passed to the platform's own control routes. */
export function engineRoutes(local: LocalTarget): Hono {
  const routes = new Hono();
  routes.get('/', (context) => forward(local, context.req.raw, '/engines'));
  routes.post('/connect', (context) => forward(local, context.req.raw, '/engines/connect'));
  routes.post('/disconnect', (context) => forward(local, context.req.raw, '/engines/disconnect'));
  return routes;
}

async function forward(local: LocalTarget, request: Request, path: string): Promise<Response> {
  const body = request.method === 'POST' ? await request.text() : undefined;
  const reply = await local.fetch(new URL(`/_unabridged${path}`, local.baseURL).href, {
    method: request.method,
    headers: {
      'content-type': request.headers.get('content-type') ?? 'application/json',
      ...(local.apiKey && { authorization: `Bearer ${local.apiKey}` }),
    },
    signal: request.signal,
    ...(body && { body }),
  });
  return new Response(reply.body, {
    status: reply.status,
    headers: { 'content-type': reply.headers.get('content-type') ?? 'application/json' },
  });
}
