import type {
  Video,
  VideoCreateCharacterResponse,
  VideoDeleteResponse,
  VideoDownloadContentParams,
  VideoGetCharacterResponse,
  VideoListParams,
  VideoRemixParams,
} from '@unabridged/contract';
import { videos } from '@unabridged/contract/families/videos';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { ConversationCursorPage } from '../pagination/pages.ts';
import { acceptFiles } from '../uploads/accept-files.ts';
import type {
  VideoCreateCharacterParams,
  VideoCreateParams,
  VideoEditParams,
  VideoExtendParams,
} from '../uploads/upload-params.ts';

/** Videos: generated, edited and extended. */
export class VideosService {
  #client: Client;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
  }

  /**
   * Starts to make a video from a prompt.
   * @deprecated The API makes no videos any more. Shut down on 2026-09-24.
   */
  create(body: VideoCreateParams, options?: RequestOptions): APIPromise<Video> {
    return this.#client.execute(videos.create, body, options);
  }

  /**
   * Returns one video job and its progress.
   * @deprecated The API makes no videos any more. Shut down on 2026-09-24.
   */
  retrieve(videoID: string, options?: RequestOptions): APIPromise<Video> {
    return this.#client.execute(videos.retrieve, { video_id: videoID }, options);
  }

  /**
   * Lists the project's video jobs.
   * @deprecated The API makes no videos any more. Shut down on 2026-09-24.
   */
  list(
    query?: VideoListParams | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<Video>, Video> {
    return this.#client.execute(videos.list, query ?? {}, options);
  }

  /**
   * Deletes a video with its files.
   * @deprecated The API makes no videos any more. Shut down on 2026-09-24.
   */
  delete(videoID: string, options?: RequestOptions): APIPromise<VideoDeleteResponse> {
    return this.#client.execute(videos.delete, { video_id: videoID }, options);
  }

  /**
   * Makes a character from a video, to appear in others.
   * @deprecated The API makes no videos any more. Shut down on 2026-09-24.
   */
  createCharacter(
    body: VideoCreateCharacterParams,
    options?: RequestOptions,
  ): APIPromise<VideoCreateCharacterResponse> {
    return this.#client.execute(videos.createCharacter, body, options);
  }

  /**
   * Downloads a finished video, its thumbnail or its sheet of frames.
   * @deprecated The API makes no videos any more. Shut down on 2026-09-24.
   */
  downloadContent(
    videoID: string,
    query?: Omit<VideoDownloadContentParams, 'video_id'> | null,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this.#client.execute(videos.downloadContent, { ...query, video_id: videoID }, options);
  }

  /**
   * Starts a new video that edits another one by a prompt.
   * @deprecated The API makes no videos any more. Shut down on 2026-09-24.
   */
  edit(body: VideoEditParams, options?: RequestOptions): APIPromise<Video> {
    return this.#client.execute(videos.edit, body, options);
  }

  /**
   * Starts a new video that continues another one.
   * @deprecated The API makes no videos any more. Shut down on 2026-09-24.
   */
  extend(body: VideoExtendParams, options?: RequestOptions): APIPromise<Video> {
    return this.#client.execute(videos.extend, body, options);
  }

  /**
   * Returns one character.
   * @deprecated The API makes no videos any more. Shut down on 2026-09-24.
   */
  getCharacter(
    characterID: string,
    options?: RequestOptions,
  ): APIPromise<VideoGetCharacterResponse> {
    return this.#client.execute(videos.getCharacter, { character_id: characterID }, options);
  }

  /**
   * Starts a new video that changes a finished one by a prompt.
   * @deprecated The API makes no videos any more. Shut down on 2026-09-24.
   */
  remix(
    videoID: string,
    body: Omit<VideoRemixParams, 'video_id'>,
    options?: RequestOptions,
  ): APIPromise<Video> {
    return this.#client.execute(videos.remix, { ...body, video_id: videoID }, options);
  }
}
