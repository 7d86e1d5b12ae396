import type {
  ImageEditStreamEvent,
  ImageGenStreamEvent,
  ImageGenerateParams,
  ImagesResponse,
} from '@unabridged/contract';
import { images } from '@unabridged/contract/families/images';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { Stream } from '../streaming/stream.ts';
import { acceptFiles } from '../uploads/accept-files.ts';
import type { ImageCreateVariationParams, ImageEditParams } from '../uploads/upload-params.ts';

export interface ImageEditParamsNonStreaming extends ImageEditParams {
  stream?: false | null;
}

export interface ImageEditParamsStreaming extends ImageEditParams {
  stream: true;
}

export interface ImageGenerateParamsNonStreaming extends ImageGenerateParams {
  stream?: false | null;
}

export interface ImageGenerateParamsStreaming extends ImageGenerateParams {
  stream: true;
}

/** Images: generated, edited and varied. */
export class ImagesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
  }

  /**
   * Makes variations of an image.
   * @deprecated Use images.edit with a prompt. Shut down on 2026-05-12.
   */
  createVariation(
    body: ImageCreateVariationParams,
    options?: RequestOptions,
  ): APIPromise<ImagesResponse> {
    return this.#client.execute(images.createVariation, body, options);
  }

  /**
   * Edits or extends images by a prompt, with a mask on request. With `stream: true` the events
   * come as they are made.
   */
  edit(body: ImageEditParamsNonStreaming, options?: RequestOptions): APIPromise<ImagesResponse>;
  edit(
    body: ImageEditParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageEditStreamEvent>>;
  edit(
    body: ImageEditParams,
    options?: RequestOptions,
  ): APIPromise<ImagesResponse | Stream<ImageEditStreamEvent>>;
  edit(
    body: ImageEditParams,
    options?: RequestOptions,
  ): APIPromise<ImagesResponse | Stream<ImageEditStreamEvent>> {
    return this.#client.execute(images.edit, body, options);
  }

  /** Makes images from a prompt. With `stream: true` the events come as they are made. */
  generate(
    body: ImageGenerateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<ImagesResponse>;
  generate(
    body: ImageGenerateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageGenStreamEvent>>;
  generate(
    body: ImageGenerateParams,
    options?: RequestOptions,
  ): APIPromise<ImagesResponse | Stream<ImageGenStreamEvent>>;
  generate(
    body: ImageGenerateParams,
    options?: RequestOptions,
  ): APIPromise<ImagesResponse | Stream<ImageGenStreamEvent>> {
    return this.#client.execute(images.generate, body, options);
  }
}
