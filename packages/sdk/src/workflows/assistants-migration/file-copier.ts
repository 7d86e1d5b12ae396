import type { FilePurpose, VectorStoreFile } from '@unabridged/contract';
import { files } from '@unabridged/contract/families/files';
import { vectorStores } from '@unabridged/contract/families/vector-stores';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import { APIError } from '../../errors/api-error.ts';
import { pollFile } from '../../polling/vector-stores.ts';
import { toStreamingFile } from '../../uploads/uploadable.ts';
import type { CopyState } from './migration-state.ts';

/** What has become of a file or a store; `id` is null where it could not be copied. */
export interface Copy {
  readonly id: string | null;
  /** What is missing, and why. */
  readonly problems: readonly string[];
}

export interface FileCopierOptions {
  readonly from: Client;
  readonly to: Client;
  readonly request: RequestOptions;
  /** What an earlier call has copied. */
  readonly state: CopyState;
  /** Called with all that is copied, whenever that has changed. */
  readonly onState: (state: CopyState) => Promise<void>;
  readonly onFile: (fileId: string) => void;
}

/** Purposes that a file can be uploaded with; the others are set by the server. */
const uploadable: ReadonlySet<string> = new Set<FilePurpose>([
  'assistants',
  'batch',
  'fine-tune',
  'vision',
  'user_data',
  'evals',
]);

/** Copies files and vector stores from one server to another, each of them once. */
export class FileCopier {
  readonly #options: FileCopierOptions;
  #state: CopyState;

  constructor(options: FileCopierOptions) {
    this.#options = options;
    this.#state = options.state;
  }

  /** The content is sent on while it is read. */
  async file(id: string): Promise<Copy> {
    const known = this.#state.files[id];
    if (known !== undefined) return { id: known, problems: [] };
    const { from, to, request, onFile } = this.#options;
    try {
      const { filename, purpose } = await from.execute(files.retrieve, { file_id: id }, request);
      const content = await from.execute(files.content, { file_id: id }, request);
      const data = (content as Response).body ?? new Blob([]).stream();
      const made = await to.execute(
        files.create,
        {
          file: toStreamingFile(data, filename),
          purpose: uploadable.has(purpose) ? (purpose as FilePurpose) : 'assistants',
        },
        request,
      );
      await this.#keep({ files: { ...this.#state.files, [id]: made.id } });
      onFile(id);
      return { id: made.id, problems: [] };
    } catch (error) {
      return { id: null, problems: [refusal(`The file ${id} was not copied`, error)] };
    }
  }

  /** Makes a store with copies of the files and waits until they can be found. */
  async store(id: string): Promise<Copy> {
    const known = this.#state.stores[id];
    if (known?.done) return { id: known.id, problems: [] };
    try {
      const copy = known?.id ?? (await this.#makeStore(id));
      const problems = await this.#fill(id, copy);
      await this.#keep({ stores: { ...this.#state.stores, [id]: { id: copy, done: true } } });
      return { id: copy, problems };
    } catch (error) {
      return { id: null, problems: [refusal(`The vector store ${id} was not copied`, error)] };
    }
  }

  async #makeStore(id: string): Promise<string> {
    const { from, to, request } = this.#options;
    const { name, metadata, expires_after } = await from.execute(
      vectorStores.retrieve,
      { vector_store_id: id },
      request,
    );
    const params = {
      metadata,
      ...(name && { name }),
      ...(expires_after && { expires_after }),
    };
    const made = await to.execute(vectorStores.create, params, request);
    const stores = { ...this.#state.stores, [id]: { id: made.id, done: false } };
    await this.#keep({ stores });
    return made.id;
  }

  /** Adds what the copy does not have yet; tells what it will not have. */
  async #fill(id: string, copy: string): Promise<string[]> {
    const { from, to, request } = this.#options;
    const problems: string[] = [];
    const present = new Set((await this.#filesOf(to, copy)).map((file) => file.id));
    const copies: string[] = [];
    for (const file of await this.#filesOf(from, id)) {
      const { id: fileId, problems: own } = await this.file(file.id);
      problems.push(...own);
      if (fileId === null) continue;
      copies.push(fileId);
      if (present.has(fileId)) continue;
      const params = { vector_store_id: copy, file_id: fileId, ...settingsOf(file) };
      await to.execute(vectorStores.filesCreate, params, request);
    }
    for (const fileId of copies) {
      const { status, last_error: error } = await pollFile(to, copy, fileId, request);
      if (status !== 'completed') {
        problems.push(`The file ${fileId} of ${copy} is not indexed: ${error?.message ?? status}`);
      }
    }
    return problems;
  }

  async #filesOf(client: Client, store: string): Promise<VectorStoreFile[]> {
    const all: VectorStoreFile[] = [];
    const params = { vector_store_id: store, limit: 100 };
    for await (const file of client.execute(vectorStores.filesList, params, this.#options.request))
      all.push(file);
    return all;
  }

  async #keep(changed: Partial<CopyState>): Promise<void> {
    this.#state = { ...this.#state, ...changed };
    await this.#options.onState(this.#state);
  }
}

function settingsOf({ attributes, chunking_strategy: chunking }: VectorStoreFile) {
  return {
    ...(attributes && { attributes }),
    ...(chunking?.type === 'static' && { chunking_strategy: chunking }),
  };
}

/**
 * A refusal is told and the migration goes on without the thing.
 * @throws what was no refusal: a connection that broke may be better the next time.
 */
function refusal(what: string, error: unknown): string {
  if (error instanceof APIError && error.status !== undefined && error.status < 500) {
    if (error.status !== 401 && error.status !== 429) return `${what}: ${error.message}`;
  }
  throw error;
}
