import type { Family, PlatformCore } from '../core.ts';
import { FilesStore } from '../files/files-store.ts';
import { Sweeper } from '../files/sweeper.ts';
import { uploadsRoutes } from '../routes/uploads-routes.ts';
import { removeBlobs } from '../storage/blobs/remove-blobs.ts';
import { uploadsPrefix, UploadsService } from './uploads-service.ts';
import { UploadsStore } from './uploads-store.ts';

/** The uploads family: files that are sent in parts. */
export function uploadsFamily({ database, isDatabaseOpen, blobs, logger }: PlatformCore): Family {
  const files = new FilesStore(database);
  const store = new UploadsStore(database, files);
  const service = new UploadsService(store, blobs);
  const sweeper = new Sweeper(
    () => service.sweep(),
    (cause) => logger.error('Expired uploads could not be ended', cause),
    isDatabaseOpen,
  );
  return {
    implementations: uploadsRoutes(service),
    async recover() {
      await service.sweep();
      const wanted = new Set([...(await store.blobKeys()), ...(await files.blobKeys())]);
      const removed = await removeBlobs(blobs, uploadsPrefix, (key) => wanted.has(key));
      if (removed > 0) logger.info(`Removed ${removed} blobs that no upload has.`);
    },
    close: () => sweeper.close(),
  };
}
