import { InvalidArgumentError, Option, type Command } from 'commander';

/** What `start` and `serve` have in common. */
export interface ServerOptions {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly allowedHost: readonly string[];
  readonly apiKey?: string;
  readonly upstream?: string;
  readonly upstreamKey?: string;
  readonly upstreamModel?: string;
  readonly upstreamApi?: 'chat' | 'responses';
  /** Milliseconds. */
  readonly pace: number;
}

/** Adds the options that `start` and `serve` have in common. */
export function addServerOptions(command: Command, defaultPace: number): Command {
  return command
    .option('--port <number>', 'Port to listen on.', parsePort, 4100)
    .option('--host <name>', 'Address to listen on.', '127.0.0.1')
    .option('--data-dir <folder>', 'Folder that keeps everything.', '.unabridged')
    .addOption(
      new Option(
        '--database-url <url>',
        'PostgreSQL database that keeps everything but the contents of files, such as postgres://user:password@host/name. Default: one in the data folder.',
      )
        .env('DATABASE_URL')
        .argParser(parseDatabaseUrl),
    )
    .option(
      '--allowed-host <name>',
      'Further host name to answer to; may be repeated.',
      (name: string, names: readonly string[]) => [...names, name.toLowerCase()],
      [],
    )
    .addOption(
      new Option('--api-key <key>', 'Key that /v1 requires. Default: any key, or none.').env(
        'UNABRIDGED_API_KEY',
      ),
    )
    .option(
      '--upstream <url>',
      'Server that answers instead of the local stand-in: any OpenAI-compatible base URL, such as http://127.0.0.1:11434/v1.',
      parseUrl,
    )
    .addOption(
      new Option('--upstream-key <key>', 'Key of that server.').env('UNABRIDGED_UPSTREAM_KEY'),
    )
    .option('--upstream-model <model>', "Model of that server that stands in for OpenAI's models.")
    .addOption(
      new Option(
        '--upstream-api <api>',
        'API through which that server is asked: chat (Chat Completions, which all have) or responses. Default: responses for api.openai.com, else chat.',
      )
        .env('UNABRIDGED_UPSTREAM_API')
        .choices(['chat', 'responses']),
    )
    .option(
      '--pace <milliseconds>',
      'Pause of the local stand-in before each token, so that one can watch it write.',
      parsePace,
      defaultPace,
    );
}

/** @throws InvalidArgumentError unless the text is a port number; 0 picks a free one */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535; 0 picks a free one.');
}

function parsePace(text: string): number {
  const milliseconds = Number(text);
  if (/^\d+$/.test(text) && milliseconds <= 10_000) return milliseconds;
  throw new InvalidArgumentError('A pace is a whole number of milliseconds from 0 to 10000.');
}

function parseDatabaseUrl(text: string): string {
  if (/^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError(
    'It must be a URL that starts with postgres://. Unset DATABASE_URL to use the data folder.',
  );
}

function parseUrl(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('It must be a URL that starts with http:// or https://.');
}
