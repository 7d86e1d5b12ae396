import { Command, InvalidArgumentError, Option } from 'commander';
import type { OpenAI } from 'unabridged';
import { addApiOptions, type ApiOptions } from '../client/api-options.ts';
import { loadPrepared } from '../preparation/load-prepared.ts';

/** What `unabridged upload` takes. */
export interface UploadOptions extends ApiOptions {
  readonly purpose: OpenAI.FilePurpose;
  readonly expiresAfter?: number;
  readonly concurrency?: number;
  readonly partMb?: number;
  readonly json: boolean;
}

const purposes = ['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals'];

/** `unabridged upload`: files of any size to 8 GB. */
export function uploadCommand(): Command {
  const command = new Command('upload')
    .description(
      'Upload files of up to 8 GB each. A large one is sent in parts; the same command goes on with it after an interruption.',
    )
    .argument('<files...>', 'Files to upload.')
    .addOption(
      new Option('--purpose <purpose>', 'What the files are for.')
        .choices(purposes)
        .default('user_data'),
    )
    .option('--expires-after <seconds>', 'Delete them by themselves, 3600 to 2592000.', positive)
    .option(
      '--concurrency <number>',
      'Parts of a file that are sent at a time. Default: 4.',
      positive,
    )
    .option(
      '--part-mb <number>',
      'Send files above this size in parts of it, up to 64. Default: parts of 16 from 64 on.',
      positive,
    )
    .option('--json', 'Print the file objects, a line each.', false);
  return addApiOptions(command).action(async (paths: readonly string[], options: UploadOptions) => {
    const { runUpload } = await loadPrepared(() => import('../upload/run-upload.ts'));
    await runUpload(paths, options);
  });
}

/** @throws InvalidArgumentError unless the text is a whole number above 0 */
export function positive(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number above 0.');
}
