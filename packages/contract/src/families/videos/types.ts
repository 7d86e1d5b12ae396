import type { BinaryInput, Integer, UnixSeconds } from '../../scalars.ts';

export interface ImageInputReferenceParam {
  file_id?: string;
  image_url?: string;
}

export interface Video {
  id: string;
  completed_at: UnixSeconds | null;
  created_at: UnixSeconds;
  error: VideoCreateError | null;
  expires_at: UnixSeconds | null;
  model: VideoModel;
  object: 'video';
  progress: Integer;
  prompt: string | null;
  remixed_from_video_id: string | null;
  seconds: (string & {}) | VideoSeconds;
  size: VideoSize;
  status: 'queued' | 'in_progress' | 'completed' | 'failed';
}

export interface VideoCreateError {
  code: string;
  message: string;
  headers?: { [key: string]: string };
  misalignment?: VideoCreateErrorMisalignment;
  param?: string | null;
  type?: string | null;
}

export interface VideoCreateErrorMisalignment {
  detailed_explanation?: string;
  error_type?:
    | (string & {})
    | 'potentially_unintended_data_transfer'
    | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity'
    | 'other';
  review_target?: string | null;
  steer?: VideoCreateErrorMisalignmentSteer;
}

export interface VideoCreateErrorMisalignmentSteer {
  message: string;
}

export type VideoModel =
  | (string & {})
  | 'sora-2'
  | 'sora-2-pro'
  | 'sora-2-2025-10-06'
  | 'sora-2-pro-2025-10-06'
  | 'sora-2-2025-12-08';

export type VideoSeconds = '4' | '8' | '12';

export type VideoSize = '720x1280' | '1280x720' | '1024x1792' | '1792x1024';

export interface VideoDeleteResponse {
  id: string;
  deleted: boolean;
  object: 'video.deleted';
}

export interface VideoCreateCharacterResponse {
  id: string | null;
  created_at: UnixSeconds;
  name: string | null;
}

export interface VideoGetCharacterResponse {
  id: string | null;
  created_at: UnixSeconds;
  name: string | null;
}

export interface VideoCreateParams {
  prompt: string;
  input_reference?: BinaryInput | ImageInputReferenceParam;
  model?: VideoModel;
  seconds?: VideoSeconds;
  size?: VideoSize;
}

export interface VideoListParams {
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface VideoCreateCharacterParams {
  name: string;
  video: BinaryInput;
}

export interface VideoDownloadContentParams {
  video_id: string;
  variant?: 'video' | 'thumbnail' | 'spritesheet';
}

export interface VideoEditParams {
  prompt: string;
  video: BinaryInput | VideoReferenceInputParam;
}

export interface VideoExtendParams {
  prompt: string;
  seconds: VideoSeconds;
  video: BinaryInput | VideoReferenceInputParam;
}

export interface VideoRemixParams {
  video_id: string;
  prompt: string;
}

export interface VideoRetrieveParams {
  video_id: string;
}

export interface VideoList {
  object: 'list';
  data: Video[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface VideoDeleteParams {
  video_id: string;
}

export interface VideoGetCharacterParams {
  character_id: string;
}

export interface VideoReferenceInputParam {
  id: string;
}
