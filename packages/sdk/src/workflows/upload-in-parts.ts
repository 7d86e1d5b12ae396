import type { FileObject, Upload } from '@unabridged/contract';
import { files } from '@unabridged/contract/families/files';
import { uploads } from '@unabridged/contract/families/uploads';
import type { Client } from '../client/client.ts';
import { APIError } from '../errors/api-error.ts';
import { APIUserAbortError } from '../errors/api-user-abort-error.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { cutBlob, cutStream, hashBlob } from './file-parts.ts';
import type { FilePiece } from './file-parts.ts';
import type { OpenSource } from './file-source.ts';
import { createMd5 } from './md5.ts';
import { defaultConcurrency, defaultPartBytes, defaultRetries } from './upload-options.ts';
import type { UploadFileOptions, UploadState } from './upload-options.ts';

type SizedSource = OpenSource & { readonly bytes: number };

/** Milliseconds for the request that cancels an upload which has failed. */
const cancelTimeout = 5_000;

/** Sends a file in parts, or what is missing of one that was begun. */
export async function uploadInParts(
  client: Client,
  source: SizedSource,
  options: UploadFileOptions,
): Promise<FileObject> {
  const { resume } = options;
  if (resume === undefined || resume.expires_at * 1000 <= Date.now()) {
    return new PartsUpload(client, source, options, await begin(client, source, options)).run();
  }
  requireSame(resume, source, options);
  try {
    return await new PartsUpload(client, source, options, resume).run();
  } catch (error) {
    // Forgotten by the server, or cancelled. What has a beginning can be sent once more.
    if (!('blob' in source) || !isGone(error)) throw error;
    return uploadInParts(client, source, { ...options, resume: undefined });
  }
}

async function begin(
  client: Client,
  source: SizedSource,
  options: UploadFileOptions,
): Promise<UploadState> {
  const { purpose, expires_after, signal, maxRetries = defaultRetries } = options;
  const { name: filename, type: mime_type, bytes } = source;
  const upload: Upload = await client.execute(
    uploads.create,
    { filename, mime_type, purpose, bytes, ...(expires_after && { expires_after }) },
    { signal, maxRetries },
  );
  return {
    version: 1,
    upload_id: upload.id,
    filename,
    purpose,
    bytes,
    part_bytes: options.partBytes ?? defaultPartBytes,
    modified: source.modified,
    expires_at: upload.expires_at,
    created_at: upload.created_at,
    parts: {},
  };
}

function requireSame(state: UploadState, source: SizedSource, options: UploadFileOptions): void {
  const { name: filename, bytes, modified } = source;
  const now: Partial<UploadState> = { filename, bytes, modified, purpose: options.purpose };
  for (const [what, value] of Object.entries(now)) {
    const before = state[what as keyof UploadState];
    if (before === value) continue;
    throw new OpenAIError(
      `The upload cannot be resumed: ${what} was ${String(before)} and is ${String(value)} now. Upload the file anew, without resume.`,
    );
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof APIError &&
  (error.status === 404 || error.code === 'upload_expired' || error.code === 'upload_cancelled');

/** One upload, from the first missing part to the file. */
class PartsUpload {
  readonly #client: Client;
  readonly #source: SizedSource;
  readonly #options: UploadFileOptions;
  readonly #parts: Record<number, string>;
  readonly #state: UploadState;
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;

  constructor(client: Client, source: SizedSource, options: UploadFileOptions, state: UploadState) {
    this.#client = client;
    this.#source = source;
    this.#options = options;
    this.#parts = { ...state.parts };
    this.#state = { ...state, parts: this.#parts };
    const { signal } = options;
    this.#signal = signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal;
  }

  async run(): Promise<FileObject> {
    try {
      this.#report();
      const md5 = await this.#sendParts();
      return await this.#complete(md5);
    } catch (error) {
      this.#stop.abort();
      if (this.#options.onState === undefined) await this.#cancel();
      const { signal } = this.#options;
      if (signal?.aborted && !(error instanceof APIUserAbortError)) {
        throw new APIUserAbortError({ cause: signal.reason });
      }
      throw error;
    }
  }

  /** Sends what is missing, several parts at a time. The first failure ends the others. */
  async #sendParts(): Promise<string | undefined> {
    const hash = (this.#options.md5 ?? true) ? createMd5() : undefined;
    const source = this.#source;
    const isSent = (index: number): boolean => this.#parts[index] !== undefined;
    const size = { bytes: source.bytes, partBytes: this.#state.part_bytes };
    const pieces =
      'blob' in source
        ? cutBlob(source.blob, size.partBytes, isSent)
        : cutStream(source.stream, size, isSent, hash);
    const hashing =
      hash && 'blob' in source ? hashBlob(source.blob, hash, this.#signal) : undefined;
    const stopped = abortion(this.#signal);
    const worker = async (): Promise<void> => {
      for (;;) {
        // Workers share the pieces: a generator answers them one after the other.
        const { done, value } = await Promise.race([pieces.next(), stopped]);
        if (done) return;
        await this.#send(value);
      }
    };
    const { concurrency = defaultConcurrency } = this.#options;
    const [md5] = await this.#together([hashing, ...Array.from({ length: concurrency }, worker)]);
    return 'blob' in source ? md5 : hash?.digest();
  }

  /** Waits for all; the first failure stops the others, which are waited for too. */
  async #together<First>(work: [First, ...unknown[]]): Promise<[Awaited<First>]> {
    let failure: { readonly error: unknown } | undefined;
    const settled = await Promise.all(
      work.map(async (one) => {
        try {
          return await one;
        } catch (error) {
          failure ??= { error };
          this.#stop.abort();
          return undefined;
        }
      }),
    );
    if (failure !== undefined) throw (failure as { error: unknown }).error;
    return [settled[0] as Awaited<First>];
  }

  async #send({ index, data }: FilePiece): Promise<void> {
    this.#signal.throwIfAborted();
    const { maxRetries = defaultRetries } = this.#options;
    const { upload_id, filename } = this.#state;
    const { id } = await this.#client.execute(
      uploads.partsCreate,
      { upload_id, data: new File([data], `${filename}.${index}`) },
      { signal: this.#signal, maxRetries },
    );
    this.#parts[index] = id;
    this.#options.onState?.({ ...this.#state, parts: { ...this.#parts } });
    this.#report();
  }

  async #complete(md5: string | undefined): Promise<FileObject> {
    const { upload_id } = this.#state;
    const part_ids = Array.from({ length: this.#totalParts }, (_, index) => this.#parts[index]!);
    const { maxRetries = defaultRetries } = this.#options;
    try {
      const { file } = await this.#client.execute(
        uploads.complete,
        { upload_id, part_ids, ...(md5 !== undefined && { md5 }) },
        { signal: this.#signal, maxRetries },
      );
      if (file) return file;
    } catch (error) {
      // An earlier answer was lost on its way: the file is there.
      const found = isCompleted(error) ? await this.#findFile() : undefined;
      if (found === undefined) throw error;
      return found;
    }
    throw new OpenAIError(`The server completed the upload ${upload_id} but named no file.`);
  }

  /** The file that the upload has become: no operation tells it, so it is known by its marks. */
  async #findFile(): Promise<FileObject | undefined> {
    const { filename, bytes, purpose, created_at } = this.#state;
    const page = await this.#client.execute(
      files.list,
      { purpose, order: 'desc', limit: 100 },
      { signal: this.#signal },
    );
    return page.data.find(
      (file) => file.filename === filename && file.bytes === bytes && file.created_at >= created_at,
    );
  }

  async #cancel(): Promise<void> {
    const { upload_id } = this.#state;
    await this.#client
      .execute(uploads.cancel, { upload_id }, { maxRetries: 0, timeout: cancelTimeout })
      .catch(() => undefined);
  }

  get #totalParts(): number {
    return Math.ceil(this.#state.bytes / this.#state.part_bytes);
  }

  #report(): void {
    const { bytes: totalBytes, part_bytes } = this.#state;
    const sent = Object.keys(this.#parts).map(Number);
    const sentBytes = sent.reduce(
      (sum, index) => sum + Math.min(part_bytes, totalBytes - index * part_bytes),
      0,
    );
    const { onProgress } = this.#options;
    onProgress?.({
      sentBytes,
      totalBytes,
      sentParts: sent.length,
      totalParts: this.#totalParts,
    });
  }
}

/** Rejects when the signal fires, and is nobody's fault where nobody waits for it. */
function abortion(signal: AbortSignal): Promise<never> {
  const promise = new Promise<never>((_resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
  promise.catch(() => undefined);
  return promise;
}

const isCompleted = (error: unknown): boolean =>
  error instanceof APIError &&
  error.status === 400 &&
  /complete/i.test(`${error.code} ${error.message}`);
