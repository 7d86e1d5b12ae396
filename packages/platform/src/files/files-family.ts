import type { Family, PlatformCore } from '../core.ts';
import { filesRoutes } from '../routes/files-routes.ts';
import { removeBlobs } from '../storage/blobs/remove-blobs.ts';
import { filesPrefix, FilesService } from './files-service.ts';
import { FilesStore } from './files-store.ts';
import { Sweeper } from './sweeper.ts';

/** The files family, with the service that other families read files through. */
export function filesFamily({ database, isDatabaseOpen, blobs, logger }: PlatformCore): Family & {
  readonly service: FilesService;
} {
  const store = new FilesStore(database);
  const service = new FilesService(store, blobs);
  const sweeper = new Sweeper(
    () => service.sweep(),
    (cause) => logger.error('Expired files could not be deleted', cause),
    isDatabaseOpen,
  );
  return {
    service,
    implementations: filesRoutes(service),
    async recover() {
      await service.sweep();
      const wanted = new Set(await store.blobKeys());
      const removed = await removeBlobs(blobs, filesPrefix, (key) => wanted.has(key));
      if (removed > 0) logger.info(`Removed ${removed} blobs that no file has.`);
    },
    close: () => sweeper.close(),
  };
}
