import { Hono } from 'hono';
import { unknownUrl } from '../app/router.ts';
import { readJsonBody } from '../app/request-body.ts';
import type { EngineConnections, UpstreamOptions } from '../engines/connections.ts';
import type { FaultRule, Faults } from '../faults/faults.ts';
import { WebRequest } from '../http/web-request.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { createValidator } from '../validation/validator.ts';

const connectBody = createValidator({
  type: 'object',
  properties: {
    base_url: { type: 'string', pattern: '^https?://' },
    api_key: { type: ['string', 'null'] },
    model: { type: ['string', 'null'] },
    api: { enum: ['chat', 'responses', null] },
  },
  required: ['base_url'],
  additionalProperties: false,
});

const faultBody = createValidator({
  type: 'object',
  properties: {
    fault: { type: 'string', minLength: 1 },
    path: { type: 'string' },
    model: { type: 'string' },
    times: { type: 'integer', minimum: 1 },
  },
  required: ['fault'],
  additionalProperties: false,
});

/** What a platform tells about itself. */
export interface PlatformStatus {
  readonly status: 'ok';
  readonly version: string;
  /** Null where everything is kept in memory. */
  readonly data_dir: string | null;
  readonly started_at: number;
}

/** The platform's own endpoints, below `/_unabridged`: status, engines, faults and jobs. */
export function controlRoutes(
  connections: EngineConnections,
  faults: Faults,
  jobs: Jobs,
  status: PlatformStatus,
): Hono {
  const app = new Hono().basePath('/_unabridged');
  app.get('/status', async (c) =>
    c.json({ ...status, engine: (await connections.overview(false)).active }),
  );
  app.get('/jobs', async (c) => c.json({ jobs: await jobs.list() }));
  app.get('/engines', async (c) => c.json(await connections.overview(true)));
  app.post('/engines/connect', async (c) => {
    const body = await readJsonBody(new WebRequest(c.req.raw));
    connectBody.validate(body);
    const { base_url, api_key, model, api } = body as {
      base_url: string;
      api_key?: string | null;
      model?: string | null;
      api?: UpstreamOptions['api'] | null;
    };
    await connections.connect({
      baseURL: base_url,
      ...(api_key && { apiKey: api_key }),
      ...(model && { model }),
      ...(api && { api }),
    });
    return c.json(await connections.overview(false));
  });
  app.post('/engines/disconnect', async (c) => {
    connections.disconnect();
    return c.json(await connections.overview(false));
  });
  app.get('/faults', (c) => c.json({ faults: faults.list() }));
  app.post('/faults', async (c) => {
    const body = await readJsonBody(new WebRequest(c.req.raw));
    faultBody.validate(body);
    faults.add(body as unknown as FaultRule);
    return c.json({ faults: faults.list() });
  });
  app.delete('/faults', (c) => {
    faults.clear();
    return c.json({ faults: [] });
  });
  app.notFound((c) => {
    throw unknownUrl(c.req.method, c.req.path);
  });
  return app;
}
