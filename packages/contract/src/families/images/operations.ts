import { operation } from '../../operation.ts';
import type {
  ImageCreateVariationParams,
  ImageEditParams,
  ImageEditStreamEvent,
  ImageGenStreamEvent,
  ImageGenerateParams,
  ImagesResponse,
} from './types.ts';

export const images = {
  /** Makes variations of an image. */
  createVariation: operation<ImageCreateVariationParams, ImagesResponse>()({
    method: 'POST',
    path: '/images/variations',
    request: 'multipart',
    shutdown: '2026-05-12',
    deprecated: 'Use images.edit with a prompt.',
    accessor: 'images.createVariation',
  }),
  /** Edits or extends images by a prompt, with a mask on request. */
  edit: operation<ImageEditParams, ImagesResponse, ImageEditStreamEvent>()({
    method: 'POST',
    path: '/images/edits',
    request: 'multipart',
    stream: 'sse',
    accessor: 'images.edit',
  }),
  /** Makes images from a prompt. */
  generate: operation<ImageGenerateParams, ImagesResponse, ImageGenStreamEvent>()({
    method: 'POST',
    path: '/images/generations',
    stream: 'sse',
    accessor: 'images.generate',
  }),
} as const;
