import { createHash, randomUUID } from 'node:crypto';
import type {
  Upload,
  UploadCompleteParams,
  UploadCreateParams,
  UploadPart,
} from '@unabridged/contract';
import type { ReceivedFile } from '../app/received-file.ts';
import { ApiError, badRequest } from '../errors/api-error.ts';
import { checkContent, checkDeclared } from '../files/check-purpose.ts';
import { newFile } from '../files/new-file.ts';
import { readSegments } from '../files/segments.ts';
import { newId, nowInSeconds } from '../ids.ts';
import type { BlobStore } from '../storage/blobs/blob-store.ts';
import { joinParts } from './join-parts.ts';
import type { PartRow, UploadRow, UploadsStore } from './uploads-store.ts';

/** First part of the key of every blob that was a part of an upload. A completed upload's file keeps them. */
export const uploadsPrefix = 'uploads';

/** Largest file that can be sent in parts, in bytes. */
export const maximumUploadBytes = 8 * 1024 ** 3;
const secondsToComplete = 3600;

/** Takes files in parts and joins them. */
export class UploadsService {
  readonly #store: UploadsStore;
  readonly #blobs: BlobStore;

  constructor(store: UploadsStore, blobs: BlobStore) {
    this.#store = store;
    this.#blobs = blobs;
  }

  async create(params: UploadCreateParams): Promise<Upload> {
    const { filename, purpose, bytes } = params;
    checkSize(bytes);
    checkDeclared({ filename, purpose, bytes, param: 'filename' });
    const created = nowInSeconds();
    const row: UploadRow = {
      id: newId('upload'),
      created_at: created,
      expires_at: created + secondsToComplete,
      filename,
      media_type: params.mime_type,
      purpose,
      bytes,
      status: 'pending',
      file_expires_after: params.expires_after?.seconds ?? null,
    };
    await this.#store.insert(row);
    return toUpload(row);
  }

  async addPart(uploadId: string, data: ReceivedFile): Promise<UploadPart> {
    await this.#requirePending(uploadId);
    if (data.size === 0) {
      throw badRequest('The part is empty. Send a byte or more.', 'data', 'empty_part');
    }
    const blob_key = `${uploadsPrefix}/${randomUUID()}`;
    await data.keep(blob_key);
    const part = { upload_id: uploadId, created_at: nowInSeconds(), blob_key, bytes: data.size };
    const id = newId('part');
    const outcome = await this.#store
      .insertPart({ id, ...part }, maximumUploadBytes)
      .catch((error: unknown) => error as Error);
    if (outcome === 'done') {
      return { id, object: 'upload.part', created_at: part.created_at, upload_id: uploadId };
    }
    await this.#blobs.delete(blob_key);
    if (outcome instanceof Error) throw outcome;
    if (outcome === 'not_pending') await this.#requirePending(uploadId);
    throw badRequest(
      `The parts of this upload are larger than 8 GB (${maximumUploadBytes} bytes) together.`,
      'data',
      'upload_too_large',
    );
  }

  /** Joins the parts in the order given. Where something is wrong, the upload stays as it was. */
  async complete(params: UploadCompleteParams): Promise<Upload> {
    const { upload_id: id, md5 } = params;
    const row = await this.#requirePending(id);
    const parts = await this.#store.parts(id);
    const segments = joinParts(parts, params.part_ids, row.bytes);
    const open = () => readSegments(this.#blobs, segments);
    if (md5 !== undefined) await checkMd5(open(), md5);
    const { filename, purpose, bytes, media_type: mediaType } = row;
    await checkContent({ filename, purpose, bytes, param: 'part_ids', open });
    const seconds = row.file_expires_after;
    const expiresAfter =
      seconds === null ? undefined : ({ anchor: 'created_at', seconds } as const);
    const stored = newFile({ filename, purpose, mediaType, expiresAfter }, bytes);
    const outcome = await this.#store.complete(id, stored, segments);
    if (outcome !== 'done') await this.#requirePending(id);
    const used = new Set(segments.map((segment) => segment.blobKey));
    await this.#deleteBlobs(parts.filter((part) => !used.has(part.blob_key)));
    return { ...toUpload({ ...row, status: 'completed' }), file: stored.file };
  }

  async cancel(id: string): Promise<Upload> {
    const row = await this.#requirePending(id);
    const parts = await this.#store.parts(id);
    const outcome = await this.#store.abandon(id, 'cancelled');
    if (outcome !== 'done') await this.#requirePending(id);
    await this.#deleteBlobs(parts);
    return toUpload({ ...row, status: 'cancelled' });
  }

  /** Ends the uploads that were left too long. */
  async sweep(): Promise<void> {
    for (const id of await this.#store.overdue()) {
      const parts = await this.#store.parts(id);
      if ((await this.#store.abandon(id, 'expired')) === 'done') await this.#deleteBlobs(parts);
    }
  }

  /** @throws ApiError 404, or 400 where the upload has ended */
  async #requirePending(id: string): Promise<UploadRow> {
    const row = await this.#store.find(id);
    if (row === undefined) {
      throw new ApiError({
        status: 404,
        message: `No such Upload object: ${id}`,
        param: 'upload_id',
      });
    }
    if (row.status === 'pending') return row;
    const hint =
      row.status === 'completed' ? '' : ' Open a new one: it has to be completed within an hour.';
    throw badRequest(
      `The upload '${id}' is ${row.status} and takes no further change.${hint}`,
      'upload_id',
      `upload_${row.status}`,
    );
  }

  async #deleteBlobs(parts: readonly PartRow[]): Promise<void> {
    for (const part of parts) await this.#blobs.delete(part.blob_key);
  }
}

function checkSize(bytes: number): void {
  if (bytes < 1) {
    throw badRequest(
      `Invalid 'bytes': integer below minimum value. Expected a value >= 1, but got ${bytes} instead.`,
      'bytes',
      'integer_below_min_value',
    );
  }
  if (bytes > maximumUploadBytes) {
    throw badRequest(
      `Invalid 'bytes': integer above maximum value. Expected a value <= ${maximumUploadBytes} (8 GB), but got ${bytes} instead.`,
      'bytes',
      'integer_above_max_value',
    );
  }
}

async function checkMd5(content: AsyncIterable<Uint8Array>, expected: string): Promise<void> {
  const hash = createHash('md5');
  for await (const chunk of content) hash.update(chunk);
  const actual = hash.digest('hex');
  if (actual === expected.toLowerCase()) return;
  throw badRequest(
    `The MD5 of the parts, ${actual}, is not the one given. Check their order, or send them again.`,
    'md5',
    'md5_mismatch',
  );
}

function toUpload(row: UploadRow): Upload {
  return {
    id: row.id,
    object: 'upload',
    bytes: row.bytes,
    created_at: row.created_at,
    expires_at: row.expires_at,
    filename: row.filename,
    purpose: row.purpose,
    status: row.status,
  };
}
