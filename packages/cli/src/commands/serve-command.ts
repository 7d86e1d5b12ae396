import { Command } from 'commander';
import { resolve } from 'node:path';
import { findInstallation } from '../preparation/installation.ts';
import { prepareServer } from '../preparation/prepare-clone.ts';
import { addServerOptions, type ServerOptions } from './server-options.ts';

/** `unabridged serve`: the platform alone. */
export function serveCommand(): Command {
  const command = new Command('serve').description(
    'Start the platform alone: an OpenAI-compatible server.',
  );
  return addServerOptions(command, 0).action(serve);
}

async function serve(options: ServerOptions): Promise<void> {
  const { clone } = findInstallation();
  if (clone) await prepareServer(clone);
  const { runServer } = await import('./run-server.ts');
  await runServer({ ...options, dataDir: resolve(options.dataDir) });
}
