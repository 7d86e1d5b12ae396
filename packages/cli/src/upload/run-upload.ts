import { statSync } from 'node:fs';
import { basename } from 'node:path';
import colors from 'picocolors';
import type { OpenAI } from 'unabridged';
import { uploadFile, type UploadProgress } from 'unabridged/workflows';
import { clientOf, interruption } from '../client/client-of.ts';
import type { UploadOptions } from '../commands/upload-command.ts';
import { exitCodes, explainError } from '../client/explain-error.ts';
import { CliError } from '../cli-error.ts';
import { byteSize } from '../screen/byte-size.ts';
import { ProgressBar } from '../screen/progress-bar.ts';
import { UploadMemory } from './upload-memory.ts';

/** Uploads files one after the other. */
export async function runUpload(paths: readonly string[], options: UploadOptions): Promise<void> {
  const client = clientOf(options);
  const signal = interruption();
  let failed = 0;
  for (const path of paths) {
    try {
      await uploadOne(client, path, options, signal);
    } catch (cause) {
      const error = explainError(cause, options.baseUrl);
      if (signal.aborted || !(error instanceof CliError)) throw error;
      const message = `${path}: ${error.message}`;
      if (paths.length === 1) throw new CliError(message, error.exitCode);
      console.error(`${colors.red('✗')} ${message}`);
      failed += 1;
    }
  }
  if (failed > 0) {
    throw new CliError(`${failed} of ${paths.length} files were not uploaded.`, exitCodes.refused);
  }
}

async function uploadOne(
  client: OpenAI,
  path: string,
  options: UploadOptions,
  signal: AbortSignal,
): Promise<void> {
  const name = basename(path);
  const about = describeFile(path);
  const memory = new UploadMemory(path, options.baseUrl, options.purpose);
  const resume = memory.recall(about);
  const bar = new ProgressBar();
  const onProgress = ({ sentBytes }: UploadProgress): void =>
    bar.drawBytes(name, sentBytes, about.bytes);
  const { concurrency, partMb, expiresAfter } = options;
  try {
    const file = await uploadFile(client, path, {
      purpose: options.purpose,
      signal,
      onProgress,
      onState: (state) => memory.keep(state),
      ...(resume && { resume }),
      ...(concurrency && { concurrency }),
      ...(partMb && { partBytes: partMb * 1024 * 1024, partsFrom: partMb * 1024 * 1024 }),
      ...(expiresAfter && {
        expires_after: { anchor: 'created_at' as const, seconds: expiresAfter },
      }),
    });
    memory.forget();
    bar.clear();
    if (options.json) console.log(JSON.stringify(file));
    else console.log(`${colors.green('✓')} ${name}  ${byteSize(file.bytes)}  ${file.id}`);
  } catch (error) {
    bar.clear();
    if (signal.aborted && memory.recall(about) !== undefined) {
      throw new CliError(
        `Interrupted. The same command goes on with ${name} within the hour.`,
        exitCodes.interrupted,
      );
    }
    throw error;
  }
}

function describeFile(path: string): { readonly bytes: number; readonly modified: number } {
  try {
    const { size, mtimeMs } = statSync(path);
    return { bytes: size, modified: Math.floor(mtimeMs) };
  } catch (cause) {
    throw new CliError(`It cannot be read: ${(cause as Error).message}.`, exitCodes.usage);
  }
}
