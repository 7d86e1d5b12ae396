import { Command, InvalidArgumentError } from 'commander';
import { addApiOptions, type ApiOptions } from '../client/api-options.ts';
import { loadPrepared } from '../preparation/load-prepared.ts';
import { positive } from './upload-command.ts';

/** What `unabridged ingest` takes. */
export interface IngestOptions extends ApiOptions {
  readonly vectorStore?: string;
  readonly create?: string;
  readonly concurrency?: number;
  readonly attribute: Readonly<Record<string, string | number | boolean>>;
  readonly json: boolean;
}

/** `unabridged ingest`: files into a vector store. */
export function ingestCommand(): Command {
  const command = new Command('ingest')
    .description('Upload files, add them to a vector store and wait until search finds them.')
    .argument('<files...>', 'Files, or folders whose files are taken.')
    .option('--vector-store <id>', 'Vector store to add them to.')
    .option('--create <name>', 'Make a vector store of this name instead.')
    .option('--concurrency <number>', 'Files under way at a time. Default: 4.', positive)
    .option(
      '--attribute <key=value>',
      'Attribute of every file; may be repeated. true, false and numbers are read as such.',
      addAttribute,
      {},
    )
    .option('--json', 'Print what became of every file as JSON.', false);
  return addApiOptions(command).action(async (paths: readonly string[], options: IngestOptions) => {
    const { runIngest } = await loadPrepared(() => import('../ingest/run-ingest.ts'));
    await runIngest(paths, options);
  });
}

function addAttribute(
  text: string,
  attributes: IngestOptions['attribute'],
): IngestOptions['attribute'] {
  const [, key, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (key === undefined || value === undefined) {
    throw new InvalidArgumentError('It must look like topic=harbour.');
  }
  const number = value.trim() === '' ? NaN : Number(value);
  if (value === 'true' || value === 'false') return { ...attributes, [key]: value === 'true' };
  return { ...attributes, [key]: Number.isFinite(number) ? number : value };
}
