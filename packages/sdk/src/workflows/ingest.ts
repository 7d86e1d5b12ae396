import type {
  FilePurpose,
  VectorStoreCreateParams,
  VectorStoreFile,
  VectorStoreFileCreateParams,
} from '@unabridged/contract';
import { vectorStores } from '@unabridged/contract/families/vector-stores';
import type { Client } from '../client/client.ts';
import { APIUserAbortError } from '../errors/api-user-abort-error.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { pollFile } from '../polling/vector-stores.ts';
import { fileNameOf } from '../uploads/file-name.ts';
import { namedBy } from './file-source.ts';
import type { FileSource } from './file-source.ts';
import { uploadFile } from './upload-file.ts';
import type { UploadFileOptions, UploadProgress } from './upload-options.ts';

/** What happens to a file now. */
export type IngestStage = 'uploading' | 'indexing' | 'completed' | 'failed';

/** How far one file is. */
export interface IngestProgress {
  /** Position of the file in `files`. */
  readonly index: number;
  readonly filename: string;
  readonly stage: IngestStage;
  /** While it is uploaded. */
  readonly upload?: UploadProgress | undefined;
  /** Why it has failed. */
  readonly error?: Error | undefined;
  /** Files that are done, failed ones included, and all of them. */
  readonly done: number;
  readonly total: number;
}

/** A file that can be found by search now. */
export interface IngestedFile {
  readonly index: number;
  readonly source: FileSource;
  readonly fileId: string;
  readonly file: VectorStoreFile;
}

/** A file that cannot. */
export interface IngestFailure {
  readonly index: number;
  readonly source: FileSource;
  /** The step that has failed. */
  readonly stage: 'uploading' | 'indexing';
  /** Id of the file where it was uploaded. */
  readonly fileId: string | undefined;
  readonly error: Error;
}

/** What has become of all files, in their order. */
export interface IngestResult {
  readonly vectorStoreId: string;
  readonly completed: readonly IngestedFile[];
  readonly failed: readonly IngestFailure[];
}

type FileSettings = Pick<VectorStoreFileCreateParams, 'attributes' | 'chunking_strategy'>;

/** Options of `ingest()`: the store is given by its id, or made. */
export type IngestOptions = {
  readonly files: readonly FileSource[];
  /** Files under way at a time. Default: 4. */
  readonly concurrency?: number | undefined;
  /** How often a file is indexed again where the server has failed to, and requests are repeated. Default: 3. */
  readonly maxRetries?: number | undefined;
  /** Purpose of the files. Default: `assistants`. */
  readonly purpose?: FilePurpose | undefined;
  /** Attributes and chunking of all files, or of each. */
  readonly settings?:
    | FileSettings
    | ((source: FileSource, index: number) => FileSettings)
    | undefined;
  /** Options of the uploads. */
  readonly upload?:
    | Omit<UploadFileOptions, 'purpose' | 'signal' | 'onProgress' | 'resume'>
    | undefined;
  /** Milliseconds for which a file may be indexed. Default: one hour. */
  readonly maxWaitMs?: number | undefined;
  /** Milliseconds between two questions how far it is. Default: what the server asks for. */
  readonly pollIntervalMs?: number | undefined;
  readonly onProgress?: ((progress: IngestProgress) => void) | undefined;
  /** Ends everything with an `APIUserAbortError`. */
  readonly signal?: AbortSignal | null | undefined;
} & (
  | { readonly vectorStoreId: string; readonly create?: undefined }
  | { readonly create: VectorStoreCreateParams; readonly vectorStoreId?: undefined }
);

const defaultConcurrency = 4;
const defaultRetries = 3;

/**
 * Uploads files, adds them to a vector store and waits until they can be found. A file that
 * fails does not stop the others: `failed` tells which and why.
 *
 * ```ts
 * const { failed } = await ingest(client, { files: ['a.pdf', 'b.md'], create: { name: 'Docs' } });
 * ```
 *
 * @param client an `OpenAI`, or what `createClient()` makes.
 * @throws {APIUserAbortError} where `signal` ends it; {@link OpenAIError} where there is no store.
 */
export async function ingest(client: Client, options: IngestOptions): Promise<IngestResult> {
  const { files, signal, concurrency = defaultConcurrency } = options;
  if (!(concurrency >= 1)) {
    throw new OpenAIError(`concurrency must be 1 or more but is ${concurrency}.`);
  }
  const vectorStoreId =
    options.vectorStoreId ??
    (await client.execute(vectorStores.create, options.create ?? {}, { signal })).id;
  const run = new Ingestion(client, vectorStoreId, options);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      if (signal?.aborted) return;
      await run.take(files[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, files.length) }, worker));
  if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
  return run.result();
}

/** The files of one call. */
class Ingestion {
  readonly #client: Client;
  readonly #vectorStoreId: string;
  readonly #options: IngestOptions;
  readonly #completed: IngestedFile[] = [];
  readonly #failed: IngestFailure[] = [];

  constructor(client: Client, vectorStoreId: string, options: IngestOptions) {
    this.#client = client;
    this.#vectorStoreId = vectorStoreId;
    this.#options = options;
  }

  result(): IngestResult {
    return {
      vectorStoreId: this.#vectorStoreId,
      completed: this.#completed.toSorted(inOrder),
      failed: this.#failed.toSorted(inOrder),
    };
  }

  /** Takes one file through all steps; never throws. */
  async take(source: FileSource, index: number): Promise<void> {
    const filename = nameOf(source, index);
    const report = (stage: IngestStage, more: Partial<IngestProgress> = {}): void =>
      this.#report({ index, filename, stage, ...more });
    let fileId: string | undefined;
    try {
      report('uploading');
      fileId = await this.#upload(source, (upload) => report('uploading', { upload }));
      report('indexing');
      const file = await this.#index(fileId, filename, source, index);
      this.#completed.push({ index, source, fileId, file });
      report('completed');
    } catch (cause) {
      if (this.#options.signal?.aborted) return;
      const error = cause instanceof Error ? cause : new OpenAIError(String(cause));
      const stage = fileId === undefined ? 'uploading' : 'indexing';
      this.#failed.push({ index, source, stage, fileId, error });
      report('failed', { error });
    }
  }

  async #upload(
    source: FileSource,
    onProgress: (progress: UploadProgress) => void,
  ): Promise<string> {
    const { signal, upload, purpose = 'assistants', maxRetries = defaultRetries } = this.#options;
    const options = { maxRetries, ...upload, purpose, signal, onProgress };
    return (await uploadFile(this.#client, source, options)).id;
  }

  async #index(
    fileId: string,
    filename: string,
    source: FileSource,
    index: number,
  ): Promise<VectorStoreFile> {
    const { settings, signal, maxRetries = defaultRetries } = this.#options;
    const { pollIntervalMs, maxWaitMs } = this.#options;
    const own = typeof settings === 'function' ? settings(source, index) : settings;
    const vector_store_id = this.#vectorStoreId;
    const request = { signal, maxRetries };
    for (let attempt = 0; ; attempt += 1) {
      await this.#client.execute(
        vectorStores.filesCreate,
        { ...own, vector_store_id, file_id: fileId },
        request,
      );
      const polling = { ...request, pollIntervalMs, maxWaitMs };
      const file = await pollFile(this.#client, vector_store_id, fileId, polling);
      if (file.status === 'completed') return file;
      const { code, message } = file.last_error ?? { code: file.status, message: '' };
      if (code !== 'server_error' || attempt >= maxRetries) {
        throw new OpenAIError(`${filename} could not be indexed (${code}). ${message}`.trim());
      }
    }
  }

  #report(progress: Omit<IngestProgress, 'done' | 'total'>): void {
    const done = this.#completed.length + this.#failed.length;
    this.#options.onProgress?.({ ...progress, done, total: this.#options.files.length });
  }
}

const inOrder = (a: { index: number }, b: { index: number }): number => a.index - b.index;

function nameOf(source: FileSource, index: number): string {
  return fileNameOf(namedBy(source)) ?? `file ${index + 1}`;
}
