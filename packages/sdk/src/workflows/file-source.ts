import { OpenAIError } from '../errors/openai-error.ts';
import { fileNameOf } from '../uploads/file-name.ts';
import { isAsyncIterable, isReadableStream } from '../uploads/uploadable.ts';
import type { StreamingFileInput } from '../uploads/uploadable.ts';
import { mediaTypeOf } from './media-type.ts';
import { builtin } from './node-builtin.ts';

/**
 * What can be uploaded: a path (where there is a file system), a `file:` URL, a `File` or a
 * `Blob`, or a stream. Paths, files and blobs are read where and when their bytes are sent.
 */
export type FileSource = string | URL | Blob | StreamingFileInput;

/** What is known of a source besides what it tells itself. */
export interface SourceHints {
  readonly filename?: string | undefined;
  readonly type?: string | undefined;
  readonly bytes?: number | undefined;
}

/** A source whose name is known, and its size unless it is a stream of unknown length. */
export type OpenSource = {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** When it was changed, in milliseconds since 1970, where it tells. */
  readonly modified: number | null;
} & (
  | { readonly blob: Blob; readonly bytes: number }
  | { readonly stream: StreamingFileInput; readonly bytes: number | undefined }
);

interface FileSystem {
  openAsBlob(path: string | URL): Promise<Blob>;
  statSync(path: string | URL): { readonly mtimeMs: number; isFile(): boolean };
}

/** @throws {OpenAIError} where there is no such file, or no name for it. */
export async function openSource(source: FileSource, hints: SourceHints): Promise<OpenSource> {
  if (typeof source === 'string' || source instanceof URL) return openPath(source, hints);
  const name = hints.filename ?? fileNameOf(source);
  if (name === undefined) {
    throw new OpenAIError('The file has no name of its own: give one with the option filename.');
  }
  if (source instanceof Blob) {
    const type = hints.type ?? (source.type || mediaTypeOf(name));
    const modified = 'lastModified' in source ? (source as File).lastModified : null;
    return { name, type, modified, blob: source, bytes: source.size };
  }
  if (!isReadableStream(source) && !isAsyncIterable(source)) {
    throw new OpenAIError('uploadFile() takes a path, a File, a Blob or a stream.');
  }
  const type = hints.type ?? mediaTypeOf(name);
  return { name, type, modified: null, stream: source, bytes: hints.bytes };
}

/** An object that tells the source's name as `fileNameOf` reads it. */
export function namedBy(source: FileSource): object {
  if (typeof source === 'string') return { path: source };
  return source instanceof URL ? { url: source.href } : source;
}

async function openPath(path: string | URL, hints: SourceHints): Promise<OpenSource> {
  const fileSystem = builtin<FileSystem>('node:fs');
  if (fileSystem === undefined) {
    throw new OpenAIError('There is no file system here: pass a File or a Blob, not a path.');
  }
  const [blob, modified] = await openFile(fileSystem, path);
  const name = hints.filename ?? fileNameOf(namedBy(path))!;
  const type = hints.type ?? mediaTypeOf(name);
  return { name, type, modified, blob, bytes: blob.size };
}

async function openFile(files: FileSystem, path: string | URL): Promise<[Blob, number]> {
  try {
    const about = files.statSync(path);
    if (!about.isFile()) throw new Error('it is not a file');
    return [await files.openAsBlob(path), Math.floor(about.mtimeMs)];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OpenAIError(`${String(path)} cannot be read: ${reason}.`, { cause });
  }
}
