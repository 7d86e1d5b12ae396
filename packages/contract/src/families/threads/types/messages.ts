import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { CodeInterpreterTool } from '../../assistants/types.ts';
import type { Metadata } from '../../shared/types.ts';

export type Annotation = FileCitationAnnotation | FilePathAnnotation;

export type AnnotationDelta = FileCitationDeltaAnnotation | FilePathDeltaAnnotation;

export interface FileCitationAnnotation {
  end_index: Integer;
  file_citation: FileCitationAnnotationFileCitation;
  start_index: Integer;
  text: string;
  type: 'file_citation';
}

export interface FileCitationAnnotationFileCitation {
  file_id: string;
}

export interface FileCitationDeltaAnnotation {
  index: Integer;
  type: 'file_citation';
  end_index?: Integer;
  file_citation?: FileCitationDeltaAnnotationFileCitation;
  start_index?: Integer;
  text?: string;
}

export interface FileCitationDeltaAnnotationFileCitation {
  file_id?: string;
  quote?: string;
}

export interface FilePathAnnotation {
  end_index: Integer;
  file_path: FilePathAnnotationFilePath;
  start_index: Integer;
  text: string;
  type: 'file_path';
}

export interface FilePathAnnotationFilePath {
  file_id: string;
}

export interface FilePathDeltaAnnotation {
  index: Integer;
  type: 'file_path';
  end_index?: Integer;
  file_path?: FilePathDeltaAnnotationFilePath;
  start_index?: Integer;
  text?: string;
}

export interface FilePathDeltaAnnotationFilePath {
  file_id?: string;
}

export interface ImageFile {
  file_id: string;
  detail?: 'auto' | 'low' | 'high';
}

export interface ImageFileContentBlock {
  image_file: ImageFile;
  type: 'image_file';
}

export interface ImageFileDelta {
  detail?: 'auto' | 'low' | 'high';
  file_id?: string;
}

export interface ImageFileDeltaBlock {
  index: Integer;
  type: 'image_file';
  image_file?: ImageFileDelta;
}

export interface ImageURL {
  url: string;
  detail?: 'auto' | 'low' | 'high';
}

export interface ImageURLContentBlock {
  image_url: ImageURL;
  type: 'image_url';
}

export interface ImageURLDelta {
  detail?: 'auto' | 'low' | 'high';
  url?: string;
}

export interface ImageURLDeltaBlock {
  index: Integer;
  type: 'image_url';
  image_url?: ImageURLDelta;
}

export interface ThreadMessage {
  id: string;
  assistant_id: string | null;
  attachments: ThreadMessageAttachment[] | null;
  completed_at: UnixSeconds | null;
  content: MessageContent[];
  created_at: UnixSeconds;
  incomplete_at: UnixSeconds | null;
  incomplete_details: ThreadMessageIncompleteDetails | null;
  metadata: Metadata | null;
  object: 'thread.message';
  role: 'user' | 'assistant';
  run_id: string | null;
  status: 'in_progress' | 'incomplete' | 'completed';
  thread_id: string;
}

export interface ThreadMessageAttachment {
  file_id?: string;
  tools?: (CodeInterpreterTool | ThreadMessageAttachmentAssistantToolsFileSearchTypeOnly)[];
}

export interface ThreadMessageAttachmentAssistantToolsFileSearchTypeOnly {
  type: 'file_search';
}

export interface ThreadMessageIncompleteDetails {
  reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed';
}

export type MessageContent =
  | ImageFileContentBlock
  | ImageURLContentBlock
  | TextContentBlock
  | RefusalContentBlock;

export type MessageContentDelta =
  | ImageFileDeltaBlock
  | TextDeltaBlock
  | RefusalDeltaBlock
  | ImageURLDeltaBlock;

export type MessageContentPartParam =
  | ImageFileContentBlock
  | ImageURLContentBlock
  | TextContentBlockParam;

export interface MessageDeleted {
  id: string;
  deleted: boolean;
  object: 'thread.message.deleted';
}

export interface MessageDelta {
  content?: MessageContentDelta[];
  role?: 'user' | 'assistant';
}

export interface MessageDeltaEvent {
  id: string;
  delta: MessageDelta;
  object: 'thread.message.delta';
}

export interface RefusalContentBlock {
  refusal: string;
  type: 'refusal';
}

export interface RefusalDeltaBlock {
  index: Integer;
  type: 'refusal';
  refusal?: string;
}

export interface Text {
  annotations: Annotation[];
  value: string;
}

export interface TextContentBlock {
  text: Text;
  type: 'text';
}

export interface TextContentBlockParam {
  text: string;
  type: 'text';
}

export interface TextDelta {
  annotations?: AnnotationDelta[];
  value?: string;
}

export interface TextDeltaBlock {
  index: Integer;
  type: 'text';
  text?: TextDelta;
}

export interface ThreadMessageCreateParams {
  thread_id: string;
  content: string | MessageContentPartParam[];
  role: 'user' | 'assistant';
  attachments?: ThreadAttachment[] | null;
  metadata?: Metadata | null;
}

export interface ThreadMessageRetrieveParams {
  message_id: string;
  thread_id: string;
}

export interface ThreadMessageUpdateParams {
  message_id: string;
  thread_id: string;
  metadata?: Metadata | null;
}

export interface ThreadMessageListParams {
  thread_id: string;
  before?: string;
  order?: 'asc' | 'desc';
  run_id?: string;
  after?: string;
  limit?: Integer;
}

export interface ThreadMessageDeleteParams {
  message_id: string;
  thread_id: string;
}

export interface MessageList {
  object: 'list';
  data: ThreadMessage[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface ThreadAttachment {
  file_id?: string;
  tools?: (CodeInterpreterTool | ThreadFileSearch)[];
}

export interface ThreadFileSearch {
  type: 'file_search';
}
