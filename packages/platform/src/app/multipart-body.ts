import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { ApiError, badRequest } from '../errors/api-error.ts';
import type { HttpRequest } from '../http/http-request.ts';
import { clientLeft } from '../http/whole-body.ts';
import type { BlobStore } from '../storage/blobs/blob-store.ts';
import { checkedFilename, checkedText } from './multipart-names.ts';
import { incomingPrefix, ReceivedFile } from './received-file.ts';

/** Largest field that is not a file, in bytes. */
const maximumFieldBytes = 4 * 1024 * 1024;
const maximumFields = 1_000;
const maximumFiles = 1_000;

/** A multipart request: what it says, and its files, which are on disk already. */
export interface MultipartBody {
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly files: readonly (readonly [name: string, file: ReceivedFile])[];
}

export interface MultipartLimits {
  /** Largest file, in bytes. */
  readonly fileBytes: number;
  /** Most files that the operation takes. */
  readonly files: number;
}

/** Removes the files that no handler has kept. */
export async function discardFiles({ files }: Pick<MultipartBody, 'files'>): Promise<void> {
  for (const [, file] of files) await file.discard();
}

/** A part as busboy hands it out: a stream that cuts off at the limit. */
type Content = Readable & { readonly truncated?: boolean };

/**
 * Reads a multipart request in constant memory: files go to blobs while they arrive.
 * Where it fails, or the client leaves, nothing of it stays.
 */
export async function readMultipart(
  request: HttpRequest,
  blobs: BlobStore,
  limits: MultipartLimits,
): Promise<MultipartBody> {
  refuseDeclared(request, limits);
  const parser = openParser(request, limits.fileBytes);
  const fields: [string, string][] = [];
  const writes: Promise<[string, ReceivedFile]>[] = [];
  const fail = (error: Error) => void parser.destroy(error);
  parser.on('field', (name: string | undefined, value, info) => {
    if (name === undefined) return fail(nameless());
    if (info.valueTruncated) return fail(fieldTooLarge(name));
    try {
      fields.push([checkedText(name, 'The name of a field'), checkedText(value, name, name)]);
    } catch (error) {
      fail(error as Error);
    }
  });
  parser.on('file', (name: string | undefined, content: Content, { filename, mimeType }) => {
    const write = receiveFile(blobs, { name, content, filename, mimeType }, limits.fileBytes);
    writes.push(write);
    write.catch(fail);
  });
  parser.on('fieldsLimit', () => fail(tooMany('fields', maximumFields)));
  parser.on('filesLimit', () => fail(tooMany('files', maximumFiles)));
  try {
    await pipeline(request.body, parser);
    return { fields, files: await Promise.all(writes) };
  } catch (error) {
    const settled = await Promise.allSettled(writes);
    const files = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    await discardFiles({ files });
    throw asApiError(error, request.signal);
  }
}

function openParser(request: HttpRequest, maximumFileBytes: number): busboy.Busboy {
  try {
    return busboy({
      headers: Object.fromEntries(request.headers),
      defParamCharset: 'utf8',
      preservePath: true,
      limits: {
        fieldSize: maximumFieldBytes,
        fields: maximumFields,
        files: maximumFiles,
        // busboy calls a file truncated that reaches the limit, though nothing was cut off.
        fileSize: maximumFileBytes + 1,
      },
    });
  } catch (error) {
    throw malformed(error);
  }
}

interface IncomingFile {
  readonly name: string | undefined;
  readonly content: Content;
  readonly filename: string | undefined;
  readonly mimeType: string;
}

async function receiveFile(
  blobs: BlobStore,
  { name, content, filename, mimeType }: IncomingFile,
  maximumFileBytes: number,
): Promise<[string, ReceivedFile]> {
  // Even where reading never begins, an error of the stream must not end the process.
  content.on('error', () => undefined);
  if (name === undefined) throw nameless();
  const field = checkedText(name, 'The name of a field');
  const about = { filename: checkedFilename(filename ?? field, field), type: mimeType };
  content.once('limit', () => content.destroy(fileTooLarge(field, maximumFileBytes)));
  const key = `${incomingPrefix}/${randomUUID()}`;
  const { bytes } = await blobs.write(key, content);
  return [field, new ReceivedFile(blobs, key, { ...about, size: bytes })];
}

/** Refuses at once what says that it is too large, before a byte of it is read. */
function refuseDeclared(request: HttpRequest, { fileBytes, files }: MultipartLimits): void {
  const declared = Number(request.headers.get('content-length') ?? '0');
  if (declared > fileBytes * files + maximumFieldBytes) throw fileTooLarge('file', fileBytes);
}

function asApiError(error: unknown, signal: AbortSignal): ApiError {
  if (error instanceof ApiError) return error;
  if (signal.aborted) return clientLeft();
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new ApiError({
      status: 507,
      message: 'The platform has no space left to keep the file. Free some, or delete files.',
      code: 'storage_full',
      cause: error,
    });
  }
  return malformed(error);
}

function malformed(cause: unknown): ApiError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return badRequest(
    `Could not parse multipart form: ${reason}. Send the parts between the boundary that the header Content-Type names.`,
    null,
    'invalid_multipart_form',
  );
}

export function fileTooLarge(param: string, maximumBytes: number): ApiError {
  return new ApiError({
    status: 413,
    message: `The file in '${param}' is too large. The limit is ${maximumBytes / 1024 / 1024} MB (${maximumBytes} bytes). Send larger files in parts with POST /v1/uploads.`,
    param,
    code: 'file_too_large',
  });
}

function fieldTooLarge(param: string): ApiError {
  return new ApiError({
    status: 413,
    message: `The field '${param}' is longer than ${maximumFieldBytes / 1024 / 1024} MB. Send large content as a file.`,
    param,
    code: 'field_too_large',
  });
}

function tooMany(what: string, maximum: number): ApiError {
  return badRequest(
    `The form has more than ${maximum} ${what}. Send fewer in one request.`,
    null,
    `too_many_${what}`,
  );
}

function nameless(): ApiError {
  return malformed(new Error('A part has no name'));
}
