import { containers } from '@unabridged/contract/families/containers';
import { BinaryReply } from '../app/binary-reply.ts';
import { implement, implementMultipart } from '../app/implement.ts';
import type { Implementation } from '../app/implement.ts';
import type { ContainersService } from '../containers/containers-service.ts';
import { pageOf } from './pages.ts';

/** The containers family. */
export function containersRoutes(service: ContainersService): Implementation[] {
  return [
    implement(containers.create, (params) => service.create(params)),
    implement(containers.retrieve, async ({ container_id: id }) => service.find(id)),
    implement(containers.list, async (params) => pageOf(service.list(params.name), params)),
    implement(containers.delete, async ({ container_id: id }) => service.delete(id)),
    implementMultipart(containers.filesCreate, (params) => service.addFile(params)),
    implement(containers.filesRetrieve, async ({ container_id: id, file_id: fileId }) =>
      service.file(id, fileId),
    ),
    implement(containers.filesList, async (params) =>
      pageOf(service.files(params.container_id), params),
    ),
    implement(containers.filesDelete, ({ container_id: id, file_id: fileId }) =>
      service.deleteFile(id, fileId),
    ),
    implement(containers.filesContentRetrieve, async ({ container_id: id, file_id: fileId }) => {
      const { path, bytes } = service.content(id, fileId);
      return new BinaryReply({
        type: 'application/octet-stream',
        size: bytes.length,
        filename: path.slice(path.lastIndexOf('/') + 1),
        async *open(range) {
          yield range ? bytes.subarray(range.start, range.end + 1) : bytes;
        },
      });
    }),
  ];
}
