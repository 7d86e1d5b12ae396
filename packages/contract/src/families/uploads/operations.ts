import { operation } from '../../operation.ts';
import type {
  PartCreateParams,
  Upload,
  UploadCancelParams,
  UploadCompleteParams,
  UploadCreateParams,
  UploadPart,
} from './types.ts';

export const uploads = {
  /** Opens an upload of up to 8 GB that is sent in parts within an hour. */
  create: operation<UploadCreateParams, Upload>()({
    method: 'POST',
    path: '/uploads',
    accessor: 'uploads.create',
  }),
  /** Cancels an upload; no part can be added to it any more. */
  cancel: operation<UploadCancelParams, Upload>()({
    method: 'POST',
    path: '/uploads/{upload_id}/cancel',
    request: 'none',
    accessor: 'uploads.cancel',
  }),
  /** Joins the parts of an upload, in the order given, to a file. */
  complete: operation<UploadCompleteParams, Upload>()({
    method: 'POST',
    path: '/uploads/{upload_id}/complete',
    accessor: 'uploads.complete',
  }),
  /** Adds a part of up to 64 MB to an upload. */
  partsCreate: operation<PartCreateParams, UploadPart>()({
    method: 'POST',
    path: '/uploads/{upload_id}/parts',
    request: 'multipart',
    accessor: 'uploads.parts.create',
  }),
} as const;
