import { example, onlyPage } from '../../example.ts';
import { videos } from './operations.ts';
import type { Video } from './types.ts';

const video_id = 'video_68f0c8f13d7c8191b5e04a29c6d8f7130f3e5d7c9b1a2c4e';
const character_id = 'char_68f0c9042a5c8191a83f6d1b07e5c924';

const queued: Video = {
  id: video_id,
  object: 'video',
  created_at: 1790000000,
  completed_at: null,
  expires_at: null,
  error: null,
  model: 'sora-2',
  progress: 0,
  prompt: 'A paper boat drifts down a rainy gutter, close to the water.',
  remixed_from_video_id: null,
  seconds: '4',
  size: '1280x720',
  status: 'queued',
};

const finished: Video = {
  ...queued,
  status: 'completed',
  progress: 100,
  completed_at: 1790000095,
  expires_at: 1790003695,
};

/** The opening box of an MP4 file; the frames are left out. */
const clip = {
  filename: 'boat.mp4',
  type: 'video/mp4',
  base64: 'AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDE=',
};

export const videosExamples = [
  example(videos.create, {
    request: {
      model: 'sora-2',
      prompt: 'A paper boat drifts down a rainy gutter, close to the water.',
      seconds: '4',
      size: '1280x720',
    },
    response: queued,
  }),
  example(videos.retrieve, { request: { video_id }, response: finished }),
  example(videos.list, { request: { limit: 20, order: 'desc' }, response: onlyPage(finished) }),
  example(videos.delete, {
    request: { video_id },
    response: { id: video_id, object: 'video.deleted', deleted: true },
  }),
  example(videos.createCharacter, {
    request: { name: 'Paper boat', video: clip },
    response: { id: character_id, created_at: 1790000200, name: 'Paper boat' },
  }),
  example(videos.downloadContent, { request: { video_id, variant: 'video' }, response: clip }),
  example(videos.edit, {
    request: { prompt: 'Let the rain turn to snow.', video: { id: video_id } },
    response: { ...queued, prompt: 'Let the rain turn to snow.' },
  }),
  example(videos.extend, {
    request: { prompt: 'The boat reaches the river.', seconds: '8', video: { id: video_id } },
    response: { ...queued, prompt: 'The boat reaches the river.', seconds: '8' },
  }),
  example(videos.getCharacter, {
    request: { character_id },
    response: { id: character_id, created_at: 1790000200, name: 'Paper boat' },
  }),
  example(videos.remix, {
    request: { video_id, prompt: 'The same at night, under street lamps.' },
    response: {
      ...queued,
      prompt: 'The same at night, under street lamps.',
      remixed_from_video_id: video_id,
    },
  }),
];
