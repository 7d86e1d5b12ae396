import { Command } from 'commander';
import { addApiOptions, type ApiOptions } from '../client/api-options.ts';
import { loadPrepared } from '../preparation/load-prepared.ts';

/** What `unabridged call` takes besides the operation's own parameters. */
export interface CallOptions extends ApiOptions {
  readonly json?: string;
  readonly output?: string;
  readonly all: boolean;
  readonly list: boolean;
  readonly help?: boolean;
  /** The help of the command itself. */
  readonly usage: string;
}

const examples = `
Examples:
  unabridged call responses.create --model gpt-6-luna --input "Say hello" --stream
  unabridged call files.create --file notes.txt --purpose user_data
  unabridged call files.content --file_id file-… --output notes.txt
  echo '{"name": "Docs"}' | unabridged call vectorStores.create --json -
  unabridged call --list vectorStores      lists operations
  unabridged call files.create --help      tells what one takes

Exit codes: 0 done, 1 refused by the server, 2 wrong command line, 3 server unavailable.`;

/** `unabridged call`: any operation of the API. */
export function callCommand(): Command {
  const command = new Command('call')
    .description('Call any operation of the API by its name in the client.')
    .argument('[accessor]', 'Name of the operation, such as files.list.')
    .argument('[parameters...]', 'Its parameters: --name value, --nested.name value.')
    .option('--json <object>', 'Parameters as JSON; - reads them from the standard input.')
    .option('--output <file>', 'Write the reply into a file.')
    .option('--all', 'Follow a list to its end, an item a line.', false)
    .option('--list', 'List the operations whose name contains the accessor.', false)
    .helpOption(false)
    .option('-h, --help', 'Print this help, or what the operation takes.')
    .allowUnknownOption()
    .addHelpText('after', examples);
  return addApiOptions(command).action(
    async (accessor: string | undefined, words: readonly string[], options: CallOptions) => {
      const { runCall } = await loadPrepared(() => import('../call/run-call.ts'));
      await runCall(accessor, words, { ...options, usage: command.helpInformation() + examples });
    },
  );
}
