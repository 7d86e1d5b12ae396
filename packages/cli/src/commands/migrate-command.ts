import { Command, Option } from 'commander';
import { addApiOptions, type ApiOptions } from '../client/api-options.ts';
import { loadPrepared } from '../preparation/load-prepared.ts';

/** What `unabridged migrate assistants` takes. */
export interface MigrateOptions extends ApiOptions {
  readonly toBaseUrl?: string;
  readonly toApiKey?: string;
  readonly copyFiles: boolean;
  readonly assistant: readonly string[];
  readonly thread: readonly string[];
  readonly threadsFile?: string;
  readonly out: string;
  readonly state?: string;
  readonly importFrom: 'unabridged' | 'openai';
  readonly dryRun: boolean;
}

const examples = `
Examples:
  unabridged migrate assistants --dry-run
  unabridged migrate assistants --thread thread_… --out clerk
  unabridged migrate assistants --threads-file threads.txt --to-base-url https://api.openai.com/v1 --to-api-key sk-…

A call that was interrupted goes on where it stopped: repeat it with the same --out.`;

/** `unabridged migrate`: ways out of what is going away. */
export function migrateCommand(): Command {
  const assistants = new Command('assistants')
    .description('Turn assistants into programs for Responses and threads into conversations.')
    .option('--assistant <id>', 'Assistant to take; may be repeated. Default: all.', collect, [])
    .option('--thread <id>', 'Thread to take; may be repeated.', collect, [])
    .option('--threads-file <file>', 'File with the ids of threads, one a line.')
    .option('--to-base-url <url>', 'Server that is to have the conversations. Default: the same.')
    .addOption(new Option('--to-api-key <key>', 'Its key. Default: that of the other server.'))
    .option('--copy-files', 'Copy files and vector stores to that server too.', false)
    .option('--out <folder>', 'Folder for programs, report and state.', 'migrated')
    .option('--state <file>', 'File that keeps how far it is. Default: state.json in the folder.')
    .addOption(
      new Option('--import-from <package>', 'Package that the programs import.')
        .choices(['unabridged', 'openai'])
        .default('unabridged'),
    )
    .option('--dry-run', 'Tell what would be done; make nothing.', false)
    .addHelpText('after', examples);
  addApiOptions(assistants).action(async (options: MigrateOptions) => {
    const { runMigration } = await loadPrepared(() => import('../migrate/run-migration.ts'));
    await runMigration(options);
  });
  return new Command('migrate')
    .description('Bring what is going away to where it has a future.')
    .addCommand(assistants);
}

function collect(text: string, others: readonly string[]): string[] {
  return [...others, text];
}
