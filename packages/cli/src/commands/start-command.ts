import { Command } from 'commander';
import { resolve } from 'node:path';
import { findInstallation } from '../preparation/installation.ts';
import { prepareClone } from '../preparation/prepare-clone.ts';
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
  if (clone && options.build) await prepareClone(clone);
  // Loaded only now, because it reads what was just made.
  const { runServer } = await import('./run-server.ts');
  const url = await runServer({ ...options, dataDir: resolve(options.dataDir) }, playgroundDir);
  if (options.open && hasDisplay()) openBrowser(url);
}
