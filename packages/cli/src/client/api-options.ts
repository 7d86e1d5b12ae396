import { Option, type Command } from 'commander';

/** What commands that talk to a server have in common. */
export interface ApiOptions {
  readonly baseUrl: string;
  readonly apiKey?: string;
}

/** Where `unabridged start` and `unabridged serve` listen by default. */
export const localBaseUrl = 'http://127.0.0.1:4100/v1';

/** Adds the options that say which server is called. */
export function addApiOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--base-url <url>', 'Server to call.')
        .env('UNABRIDGED_BASE_URL')
        .default(localBaseUrl),
    )
    .addOption(
      new Option('--api-key <key>', 'Key to send. Default: OPENAI_API_KEY.').env(
        'UNABRIDGED_API_KEY',
      ),
    );
}
