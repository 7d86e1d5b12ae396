import { operation } from '../../operation.ts';
import type { BinaryInput } from '../../scalars.ts';
import type {
  Video,
  VideoCreateCharacterParams,
  VideoCreateCharacterResponse,
  VideoCreateParams,
  VideoDeleteParams,
  VideoDeleteResponse,
  VideoDownloadContentParams,
  VideoEditParams,
  VideoExtendParams,
  VideoGetCharacterParams,
  VideoGetCharacterResponse,
  VideoList,
  VideoListParams,
  VideoRemixParams,
  VideoRetrieveParams,
} from './types.ts';

export const videos = {
  /** Starts to make a video from a prompt. */
  create: operation<VideoCreateParams, Video>()({
    method: 'POST',
    path: '/videos',
    request: 'multipart',
    shutdown: '2026-09-24',
    deprecated: 'The API makes no videos any more.',
    accessor: 'videos.create',
  }),
  /** Returns one video job and its progress. */
  retrieve: operation<VideoRetrieveParams, Video>()({
    method: 'GET',
    path: '/videos/{video_id}',
    shutdown: '2026-09-24',
    deprecated: 'The API makes no videos any more.',
    accessor: 'videos.retrieve',
  }),
  /** Lists the project's video jobs. */
  list: operation<VideoListParams, VideoList>()({
    method: 'GET',
    path: '/videos',
    page: 'conversation-cursor',
    shutdown: '2026-09-24',
    deprecated: 'The API makes no videos any more.',
    accessor: 'videos.list',
  }),
  /** Deletes a video with its files. */
  delete: operation<VideoDeleteParams, VideoDeleteResponse>()({
    method: 'DELETE',
    path: '/videos/{video_id}',
    shutdown: '2026-09-24',
    deprecated: 'The API makes no videos any more.',
    accessor: 'videos.delete',
  }),
  /** Makes a character from a video, to appear in others. */
  createCharacter: operation<VideoCreateCharacterParams, VideoCreateCharacterResponse>()({
    method: 'POST',
    path: '/videos/characters',
    request: 'multipart',
    shutdown: '2026-09-24',
    deprecated: 'The API makes no videos any more.',
    accessor: 'videos.createCharacter',
  }),
  /** Downloads a finished video, its thumbnail or its sheet of frames. */
  downloadContent: operation<VideoDownloadContentParams, BinaryInput>()({
    method: 'GET',
    path: '/videos/{video_id}/content',
    response: 'binary',
    shutdown: '2026-09-24',
    deprecated: 'The API makes no videos any more.',
    accessor: 'videos.downloadContent',
  }),
  /** Starts a new video that edits another one by a prompt. */
  edit: operation<VideoEditParams, Video>()({
    method: 'POST',
    path: '/videos/edits',
    request: 'multipart',
    shutdown: '2026-09-24',
    deprecated: 'The API makes no videos any more.',
    accessor: 'videos.edit',
  }),
  /** Starts a new video that continues another one. */
  extend: operation<VideoExtendParams, Video>()({
    method: 'POST',
    path: '/videos/extensions',
    request: 'multipart',
    shutdown: '2026-09-24',
    deprecated: 'The API makes no videos any more.',
    accessor: 'videos.extend',
  }),
  /** Returns one character. */
  getCharacter: operation<VideoGetCharacterParams, VideoGetCharacterResponse>()({
    method: 'GET',
    path: '/videos/characters/{character_id}',
    shutdown: '2026-09-24',
    deprecated: 'The API makes no videos any more.',
    accessor: 'videos.getCharacter',
  }),
  /** Starts a new video that changes a finished one by a prompt. */
  remix: operation<VideoRemixParams, Video>()({
    method: 'POST',
    path: '/videos/{video_id}/remix',
    shutdown: '2026-09-24',
    deprecated: 'The API makes no videos any more.',
    accessor: 'videos.remix',
  }),
} as const;
