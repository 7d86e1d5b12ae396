import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createGateway, type LiveTarget } from '@unabridged/gateway';
import { jsonReply, nodeListener, withoutPassword } from '@unabridged/platform';
import type { EnginesOverview, Platform } from '@unabridged/platform';
import { renderStartScreen } from '../screen/start-screen.ts';
import { isLoopback, namesOfHost, urlOfServer } from '../server/host-names.ts';
import { openHttpServer, type HttpServer } from '../server/http-server.ts';
import { routeByPath } from '../server/route-by-path.ts';
import { stopOnSignals } from '../server/stop-signals.ts';
import { version } from '../version.ts';
import { liveTargetOf } from './live-target.ts';
import { openPlatform } from './open-platform.ts';
import type { ServerOptions } from './server-options.ts';

/** How long, in milliseconds, open replies may take to end after Ctrl-C. */
const graceMs = 3000;

/** The built Playground. */
export interface Playground {
  readonly folder: string;
  /** Resolves once it is built. */
  readonly ready: Promise<void>;
}

/**
 * Runs the platform, and with a Playground the gateway too, until a signal stops it.
 * @returns the address of the server once it answers
 */
export async function runServer(options: ServerOptions, playground?: Playground): Promise<string> {
  let listener: RequestListener = nodeListener(answerStarting);
  // The port first: that it is taken shows at once, before anything touches the data.
  const server = await openHttpServer({
    ...options,
    listener: (incoming, outgoing) => listener(incoming, outgoing),
  });
  const opening = openPlatform(options);
  try {
    const [platform] = await Promise.all([opening, playground?.ready]);
    const url = urlOfServer(options.host, server.port);
    const live = playground && liveTargetOf(process.env);
    listener = playground
      ? routeByPath(platform.listener, gatewayOf(platform, url, playground.folder, options, live))
      : platform.listener;
    stopOnSignals(() => {
      console.log('\n  Stopping …');
      return stop(server, platform);
    });
    console.log(
      renderStartScreen({
        version,
        url,
        playground: playground !== undefined,
        engines: await overviewOf(platform),
        upstream: options.upstreamModel ? undefined : options.upstream,
        keyRequired: options.apiKey !== undefined,
        live: live ? (live.baseURL ?? 'https://api.openai.com/v1') : null,
        dataDir: options.dataDir,
        database: options.databaseUrl && withoutPassword(options.databaseUrl),
        public: !isLoopback(options.host),
      }),
    );
    // After the screen, so that it shows sooner; before the first request, so that it waits less.
    // What fails here fails again, and is told, at the request that needs it.
    platform.warmUp().catch(() => undefined);
    return url;
  } catch (error) {
    await stop(server, await opening.catch(() => undefined));
    throw error;
  }
}

/** A search for other servers that fails is no reason not to start. */
async function overviewOf({ engines }: Platform): Promise<EnginesOverview> {
  return engines.overview(true).catch(() => engines.overview(false));
}

async function stop(server: HttpServer, platform: Platform | undefined): Promise<void> {
  await Promise.all([server.close(graceMs), platform?.close()]);
}

async function answerStarting() {
  const error = {
    message: 'The server is starting. Try again in a moment.',
    type: 'server_error',
    param: null,
    code: 'server_starting',
  };
  return jsonReply(503, { error }, { 'retry-after': '1' });
}

function gatewayOf(
  platform: Platform,
  url: string,
  playgroundDir: string,
  options: ServerOptions,
  live: LiveTarget | undefined,
): RequestListener {
  const gateway = createGateway({
    local: {
      baseURL: `${url}/v1`,
      fetch: (input, init) => platform.fetch(new Request(input, init)),
      ...(options.apiKey && { apiKey: options.apiKey }),
    },
    ...(live && { live }),
    playgroundDir,
    allowedHosts: [...namesOfHost(options.host), ...options.allowedHost],
    version,
  });
  return getRequestListener(gateway.fetch, { hostname: options.host });
}
