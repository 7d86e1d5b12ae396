import colors from 'picocolors';
import { ingest, type IngestProgress, type IngestResult } from 'unabridged/workflows';
import { clientOf, interruption } from '../client/client-of.ts';
import type { IngestOptions } from '../commands/ingest-command.ts';
import { exitCodes, explainError } from '../client/explain-error.ts';
import { CliError } from '../cli-error.ts';
import { findFiles } from './find-files.ts';
import { ProgressBar } from '../screen/progress-bar.ts';

/** Puts files into a vector store. */
export async function runIngest(paths: readonly string[], options: IngestOptions): Promise<void> {
  const { vectorStore, create, concurrency, attribute } = options;
  if ((vectorStore === undefined) === (create === undefined)) {
    throw new CliError(
      'Name the vector store with --vector-store, or make one with --create.',
      exitCodes.usage,
    );
  }
  const files = findFiles(paths);
  if (files.length === 0) throw new CliError('There are no files in there.', exitCodes.usage);
  const screen = new IngestScreen(files, options.json);
  const target =
    vectorStore === undefined ? { create: { name: create! } } : { vectorStoreId: vectorStore };
  try {
    const result = await ingest(clientOf(options), {
      files,
      ...target,
      signal: interruption(),
      settings: Object.keys(attribute).length > 0 ? { attributes: attribute } : {},
      onProgress: (progress) => screen.show(progress),
      ...(concurrency && { concurrency }),
    });
    screen.end(result);
  } catch (error) {
    screen.clear();
    throw explainError(error, options.baseUrl);
  }
}

/** A bar for all files on a terminal; a line for each that is done, everywhere. */
class IngestScreen {
  readonly #files: readonly string[];
  readonly #json: boolean;
  readonly #bar = new ProgressBar();
  readonly #underWay = new Map<number, string>();

  constructor(files: readonly string[], json: boolean) {
    this.#files = files;
    this.#json = json;
  }

  show({ index, filename, stage, upload, error, done, total }: IngestProgress): void {
    const path = this.#files[index]!;
    if (stage === 'uploading' || stage === 'indexing') {
      const sent = upload?.totalBytes ? upload.sentBytes / upload.totalBytes : 0;
      const share = stage === 'uploading' && sent > 0 ? ` ${Math.floor(sent * 100)} %` : '';
      this.#underWay.set(index, `${stage} ${filename}${share}`);
    } else {
      this.#underWay.delete(index);
      this.#bar.clear();
      if (stage === 'failed') console.error(`${colors.red('✗')} ${path}: ${error!.message}`);
      else if (!this.#json) console.log(`${colors.green('✓')} ${path}`);
    }
    const [current] = this.#underWay.values();
    if (current !== undefined) this.#bar.draw(current, done, total, `${done} of ${total} files`);
  }

  clear(): void {
    this.#bar.clear();
  }

  end({ vectorStoreId, completed, failed }: IngestResult): void {
    this.#bar.clear();
    if (this.#json) {
      console.log(
        JSON.stringify({
          vector_store_id: vectorStoreId,
          completed: completed.map(({ index, fileId }) => ({
            path: this.#files[index],
            file_id: fileId,
          })),
          failed: failed.map(({ index, stage, error }) => ({
            path: this.#files[index],
            stage,
            message: error.message,
          })),
        }),
      );
    } else console.log(`${completed.length} files are in ${vectorStoreId}.`);
    if (failed.length === 0) return;
    throw new CliError(
      `${failed.length} of ${this.#files.length} files failed.`,
      exitCodes.refused,
    );
  }
}
