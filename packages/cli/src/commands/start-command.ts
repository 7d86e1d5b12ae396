import { Command } from 'commander';
import { resolve } from 'node:path';
import { findInstallation } from '../preparation/installation.ts';
import { prepareServer, preparePlayground } from '../preparation/prepare-clone.ts';
import { hasDisplay, openBrowser } from '../screen/open-browser.ts';
import { addServerOptions, type ServerOptions } from './server-options.ts';

interface StartOptions extends ServerOptions {
  readonly open: boolean;
  readonly build: boolean;
}

/** About as fast as a person reads along, in milliseconds per token. */
const comfortablePace = 15;

/** `unabridged start`: platform, gateway and Playground in one process. */
export function startCommand(): Command {
  const command = new Command('start').description(
    'Start the platform, the gateway and the Playground.',
  );
  return addServerOptions(command, comfortablePace)
    .option('--no-open', 'Do not open the Playground in a browser.')
    .option('--no-build', 'Serve what is built, even if it is older than its sources.')
    .action(start);
}

async function start(options: StartOptions): Promise<void> {
  const { clone, playgroundDir } = findInstallation();
  const build = new AbortController();
  const source = options.build ? clone : undefined;
  if (source) await prepareServer(source);
  const playground = {
    folder: playgroundDir,
    // In its own process, while this one opens the data.
    ready: source ? preparePlayground(source, build.signal) : Promise.resolve(),
  };
  try {
    // Loaded only now, because it reads the schemas.
    const { runServer } = await import('./run-server.ts');
    const url = await runServer({ ...options, dataDir: resolve(options.dataDir) }, playground);
    if (options.open && hasDisplay()) openBrowser(url);
  } catch (error) {
    playground.ready.catch(() => {});
    build.abort();
    throw error;
  }
}
