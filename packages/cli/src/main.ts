import { Command, CommanderError } from 'commander';
import { CliError } from './cli-error.ts';
import { callCommand } from './commands/call-command.ts';
import { ingestCommand } from './commands/ingest-command.ts';
import { migrateCommand } from './commands/migrate-command.ts';
import { serveCommand } from './commands/serve-command.ts';
import { startCommand } from './commands/start-command.ts';
import { uploadCommand } from './commands/upload-command.ts';
import { version } from './version.ts';

/** Errors of other packages whose message is a whole explanation. */
const explainedErrors = new Set([
  'CliError',
  'DatabaseInUseError',
  'DatabaseUnusableError',
  'DataDirectoryInUseError',
  'DataDirectoryUnusableError',
  'EngineError',
]);

/** Runs the command that the arguments name; sets the exit code rather than throwing. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('unabridged')
    .description('The complete OpenAI API on your machine: platform, gateway and Playground.')
    .version(version, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .addCommand(startCommand())
    .addCommand(serveCommand())
    .addCommand(uploadCommand())
    .addCommand(ingestCommand())
    .addCommand(callCommand())
    .addCommand(migrateCommand())
    .exitOverride();
  for (const command of everyCommand(program))
    command.exitOverride().copyInheritedSettings(program);
  // Who reads the output may stop early, as `head` does: nothing is wrong then.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = report(error);
  }
}

function everyCommand({ commands }: Command): Command[] {
  return commands.flatMap((command) => [command, ...everyCommand(command)]);
}

function report(error: unknown): number {
  // Commander has printed its message, or the help, already.
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof Error && explainedErrors.has(error.name))
    console.error(`unabridged: ${error.message}`);
  else console.error(error);
  return error instanceof CliError ? error.exitCode : 1;
}

export { CliError };
