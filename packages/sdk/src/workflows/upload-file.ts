import type { FileObject } from '@unabridged/contract';
import { files } from '@unabridged/contract/families/files';
import type { Client } from '../client/client.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { acceptFiles } from '../uploads/accept-files.ts';
import { toStreamingFile } from '../uploads/uploadable.ts';
import { openSource } from './file-source.ts';
import type { FileSource, OpenSource } from './file-source.ts';
import {
  defaultPartBytes,
  defaultPartsFrom,
  defaultRetries,
  maximumPartBytes,
} from './upload-options.ts';
import type { UploadFileOptions } from './upload-options.ts';
import { uploadInParts } from './upload-in-parts.ts';

/**
 * Uploads a file of any size up to 8 GB: a small one in one request, a large one in parts that
 * are sent at the same time. A path, a `File` or a `Blob` takes constant memory; a stream that
 * is sent in parts takes `concurrency` times `partBytes`.
 *
 * ```ts
 * const file = await uploadFile(client, './scans.zip', { purpose: 'user_data' });
 * ```
 *
 * @param client an `OpenAI`, or what `createClient()` makes.
 * @throws {APIUserAbortError} where `signal` ends it.
 */
export async function uploadFile(
  client: Client,
  source: FileSource,
  options: UploadFileOptions,
): Promise<FileObject> {
  const { partBytes = defaultPartBytes, partsFrom = defaultPartsFrom, concurrency = 1 } = options;
  if (!(partBytes >= 1 && partBytes <= maximumPartBytes)) {
    throw new OpenAIError(`partBytes must be from 1 to ${maximumPartBytes} but is ${partBytes}.`);
  }
  if (!(concurrency >= 1)) {
    throw new OpenAIError(`concurrency must be 1 or more but is ${concurrency}.`);
  }
  const opened = await openSource(source, options);
  const { bytes } = opened;
  if (bytes !== undefined && (options.resume !== undefined || bytes > partsFrom)) {
    return uploadInParts(acceptFiles(client), { ...opened, bytes }, options);
  }
  return uploadWhole(acceptFiles(client), opened, options);
}

async function uploadWhole(
  client: Client,
  source: OpenSource,
  options: UploadFileOptions,
): Promise<FileObject> {
  const { purpose, expires_after, signal, maxRetries = defaultRetries } = options;
  const { name, type, bytes: totalBytes } = source;
  const report = (sentBytes: number, sentParts: number): void =>
    options.onProgress?.({ sentBytes, totalBytes, sentParts, totalParts: 1 });
  report(0, 0);
  const file =
    'blob' in source
      ? new File([source.blob], name, { type })
      : toStreamingFile(source.stream, name, { type });
  const made = await client.execute(
    files.create,
    { file, purpose, ...(expires_after && { expires_after }) },
    { signal, maxRetries },
  );
  report(made.bytes, 1);
  return made;
}
