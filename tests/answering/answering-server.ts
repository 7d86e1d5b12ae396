import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { examples } from '@unabridged/contract/examples';
import { operations } from '@unabridged/contract/registry';
import { createOperationRoutes } from '../../packages/gateway/src/dispatch/operation-routes.ts';
import { wireReplyOf } from '@unabridged/contract/testing/example-reply';
import { createPlatform } from '../../packages/platform/src/create-platform.ts';
import { recordRequest, type RecordedRequest } from './recorded-request.ts';
import { playScenario } from './scenarios.ts';

/** A server that answers programs and keeps what each has sent. */
export interface AnsweringServer {
  /** Ends in `/v1`. */
  readonly baseURL: string;
  /** By the name of the program. */
  readonly requests: Readonly<Record<string, readonly RecordedRequest[]>>;
  /** Operations that the platform has not built, which the contract's example answered. */
  readonly answeredByExample: ReadonlySet<string>;
  close(): Promise<void>;
}

const routes = createOperationRoutes(operations);

/** Starts a platform on a free port; scenarios asked for by a header come before it. */
export async function startAnsweringServer(): Promise<AnsweringServer> {
  const platform = await createPlatform();
  const requests: Record<string, RecordedRequest[]> = {};
  const answeredByExample = new Set<string>();
  let program = '';
  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const marker = /^\/v1\/program\/(.+)$/.exec(pathname);
    if (marker !== null) {
      program = marker[1]!;
      requests[program] = [];
      return new Response();
    }
    requests[program]!.push(await recordRequest(request.clone()));
    const played = playScenario(request.headers.get('x-scenario'), requests[program]!.length);
    if (played !== undefined) return played;
    const reply = await platform.fetch(request.clone());
    return reply.status === 501 ? byExample(request, answeredByExample) : reply;
  };
  return new Promise((resolve) => {
    const server = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }, listening);
    function listening({ port }: AddressInfo): void {
      resolve({
        baseURL: `http://127.0.0.1:${port}/v1`,
        requests,
        answeredByExample,
        async close() {
          await platform.close();
          await new Promise((closed) => server.close(closed));
        },
      });
    }
  });
}

async function byExample(request: Request, answered: Set<string>): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const match = routes.match(request.method, pathname.replace('/v1', ''), searchParams)!;
  answered.add(match.operation.accessor);
  const example = examples.find(({ accessor }) => accessor === match.operation.accessor)!;
  // What has no other reply than a stream does not ask for one.
  const streams = example.response === undefined && example.events !== undefined;
  const asked = /"stream":true/.test(await request.text());
  const { status, headers, body } = wireReplyOf(match.operation, example, streams || asked);
  return new Response(new Uint8Array(body), { status, headers });
}
