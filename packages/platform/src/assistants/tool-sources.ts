import type { AssistantCreateParamsToolResourcesFileSearchVectorStore } from '@unabridged/contract';
import { notImplemented } from '../errors/api-error.ts';

/** A vector store that is made along with an assistant or a thread. */
export type NewVectorStore = AssistantCreateParamsToolResourcesFileSearchVectorStore;

/** What assistants and threads need of files and vector stores. */
export interface ToolSources {
  /** @throws ApiError 404 where there is no such file */
  requireFile(id: string, param: string): Promise<void>;
  /** @throws ApiError 404 where one is missing */
  requireStores(ids: readonly string[], param: string): Promise<void>;
  /** Makes a store with its files and tells its id. `days` without use end it; null for never. */
  createStore(store: NewVectorStore, days: number | null): Promise<string>;
  addToStore(storeId: string, fileId: string): Promise<void>;
}

/** Stands in where the platform has neither files nor vector stores. */
export const noToolSources: ToolSources = {
  requireFile: async (_id, param) => refuse('Files', param),
  requireStores: async (_ids, param) => refuse('Vector stores', param),
  createStore: async () => refuse('Vector stores', 'tool_resources.file_search.vector_stores'),
  addToStore: async () => refuse('Vector stores', 'attachments'),
};

function refuse(what: string, param: string): never {
  throw notImplemented(
    `${what} of assistants are not implemented by this platform yet. Leave them out.`,
    param,
  );
}
