import { createPlatform, type Platform } from '@unabridged/platform';
import { namesOfHost } from '../server/host-names.ts';
import type { ServerOptions } from './server-options.ts';

/** Starts the platform that the options describe. */
export function openPlatform(options: ServerOptions): Promise<Platform> {
  const { apiKey, databaseUrl, upstream, upstreamKey, upstreamModel, upstreamApi } = options;
  return createPlatform({
    dataDir: options.dataDir,
    allowedHosts: [...namesOfHost(options.host), ...options.allowedHost],
    millisecondsPerToken: options.pace,
    ...(databaseUrl && { databaseUrl }),
    ...(apiKey && { apiKey }),
    ...(upstream && {
      upstream: {
        baseURL: upstream,
        ...(upstreamKey && { apiKey: upstreamKey }),
        ...(upstreamModel && { model: upstreamModel }),
        ...(upstreamApi && { api: upstreamApi }),
      },
    }),
    logger: {
      info: (message) => console.log(message),
      warn: (message) => console.warn(message),
      error: (message, cause) => console.error(message, ...(cause === undefined ? [] : [cause])),
    },
  });
}
