import type { FileObjectList } from '@unabridged/contract';
import { files } from '@unabridged/contract/families/files';
import { BinaryReply } from '../app/binary-reply.ts';
import { listOf } from '../app/list-of.ts';
import { implement, implementMultipart } from '../app/implement.ts';
import type { Implementation } from '../app/implement.ts';
import { checkContent, checkDeclared } from '../files/check-purpose.ts';
import { newBlobKey } from '../files/files-service.ts';
import type { FilesService } from '../files/files-service.ts';

/** Files in a page where the request does not say. */
const defaultLimit = 10_000;

/** The files family. */
export function filesRoutes(service: FilesService): Implementation[] {
  return [
    implementMultipart(files.create, async ({ file, purpose, expires_after: expiresAfter }) => {
      const { filename, type, size } = file;
      const offered = { filename, purpose, bytes: size, param: 'file' };
      checkDeclared(offered);
      await checkContent({ ...offered, open: () => file.open() });
      const blobKey = newBlobKey();
      await file.keep(blobKey);
      const draft = { filename, purpose, mediaType: type, expiresAfter };
      return service.register(draft, [{ blobKey, bytes: size }]);
    }),
    implement(files.retrieve, ({ file_id: id }) => service.require(id)),
    implement(files.list, async ({ limit = defaultLimit, ...params }): Promise<FileObjectList> => {
      const { files: items, hasMore } = await service.list({ ...params, limit });
      return listOf({ items, hasMore });
    }),
    implement(files.delete, async ({ file_id: id }) => {
      await service.delete(id);
      return { id, object: 'file', deleted: true };
    }),
    implement(files.content, async ({ file_id: id }) => {
      const { file, mediaType } = await service.requireStored(id);
      return new BinaryReply({
        type: mediaType,
        size: file.bytes,
        filename: file.filename,
        etag: file.id,
        open: (range) => service.open(id, range),
      });
    }),
  ];
}
