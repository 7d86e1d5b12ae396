import type { Family, PlatformCore } from '../core.ts';
import type { FilesService } from '../files/files-service.ts';
import { Sweeper } from '../files/sweeper.ts';
import { PassageSearch } from '../retrieval/passage-search.ts';
import type { Retrieval } from '../retrieval/retrieval.ts';
import { vectorStoresRoutes } from '../routes/vector-stores-routes.ts';
import { FileBatchesService } from './file-batches-service.ts';
import { ingestion, ingestionKind } from './ingestion.ts';
import { StoreFilesService } from './store-files-service.ts';
import { VectorStoresService } from './vector-stores-service.ts';

/** The vector stores family, with the search and the stores that other families use. */
export interface VectorStoresFamily extends Family {
  readonly retrieval: Retrieval;
  readonly stores: VectorStoresService;
  readonly storeFiles: StoreFilesService;
}

export function vectorStoresFamily(
  { database, isDatabaseOpen, embeddings, jobs, logger }: PlatformCore,
  files: FilesService,
): VectorStoresFamily {
  const storeFiles = new StoreFilesService(database, files, jobs);
  const batches = new FileBatchesService(database, storeFiles);
  const stores = new VectorStoresService(database, storeFiles);
  const retrieval = new PassageSearch(database, embeddings);
  jobs.define(ingestionKind, ingestion({ database, files, embeddings }));
  files.onDelete((id) => storeFiles.deleteEverywhere(id));
  const sweeper = new Sweeper(
    () => stores.sweep(),
    (cause) => logger.error('Expired vector stores could not be emptied', cause),
    isDatabaseOpen,
  );
  return {
    retrieval,
    stores,
    storeFiles,
    implementations: vectorStoresRoutes({ stores, storeFiles, batches, retrieval }),
    recover: () => stores.sweep(),
    close: () => sweeper.close(),
  };
}
