import type { AssistantCreateParamsToolResourcesFileSearchVectorStore } from '@unabridged/contract';
import type { FilesService } from '../files/files-service.ts';
import type { Retrieval } from '../retrieval/retrieval.ts';
import type { StoreFilesService } from '../vector-stores/store-files-service.ts';
import type { VectorStoresService } from '../vector-stores/vector-stores-service.ts';

/** A vector store that is made along with an assistant or a thread. */
export type NewVectorStore = AssistantCreateParamsToolResourcesFileSearchVectorStore;

export interface ToolSourcesOptions {
  readonly files: FilesService;
  readonly stores: VectorStoresService;
  readonly storeFiles: StoreFilesService;
  readonly retrieval: Retrieval;
}

/** What assistants and threads need of files and vector stores. */
export class ToolSources {
  readonly #options: ToolSourcesOptions;

  constructor(options: ToolSourcesOptions) {
    this.#options = options;
  }

  /** @throws ApiError 404 where there is no such file */
  async requireFile(id: string, param: string): Promise<void> {
    await this.#options.files.require(id, param);
  }

  /** @throws ApiError 404 where one is missing */
  async requireStores(ids: readonly string[], param: string): Promise<void> {
    await this.#options.retrieval.requireStores(ids, param);
  }

  /** Makes a store with its files and tells its id. `days` without use end it; null for never. */
  async createStore(store: NewVectorStore, days: number | null): Promise<string> {
    const { id } = await this.#options.stores.create({
      ...store,
      ...(days !== null && { expires_after: { anchor: 'last_active_at', days } }),
    });
    return id;
  }

  async addToStore(storeId: string, fileId: string): Promise<void> {
    await this.#options.storeFiles.create(storeId, { file_id: fileId });
  }
}
