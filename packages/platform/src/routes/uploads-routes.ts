import { uploads } from '@unabridged/contract/families/uploads';
import { implement, implementMultipart } from '../app/implement.ts';
import type { Implementation } from '../app/implement.ts';
import { checkedFilename } from '../app/multipart-names.ts';
import type { UploadsService } from '../uploads/uploads-service.ts';

/** Largest part, in bytes. */
const maximumPartBytes = 64 * 1024 * 1024;

/** The uploads family. */
export function uploadsRoutes(service: UploadsService): Implementation[] {
  return [
    implement(uploads.create, (params) =>
      service.create({ ...params, filename: checkedFilename(params.filename, 'filename') }),
    ),
    implementMultipart(
      uploads.partsCreate,
      ({ upload_id: id, data }) => service.addPart(id, data),
      { maximumFileBytes: maximumPartBytes },
    ),
    implement(uploads.complete, (params) => service.complete(params)),
    implement(uploads.cancel, ({ upload_id: id }) => service.cancel(id)),
  ];
}
