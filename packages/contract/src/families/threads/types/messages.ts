import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { CodeInterpreterTool } from '../../assistants/types.ts';
import type { Metadata } from '../../shared/types.ts';

/** A passage of a message that stands for a file. */
export type Annotation = FileCitationAnnotation | FilePathAnnotation;

/** A piece of an annotation in a stream. */
export type AnnotationDelta = FileCitationDeltaAnnotation | FilePathDeltaAnnotation;

/** A passage that cites a file which file search found. */
export interface FileCitationAnnotation {
  /**
   * Where the passage ends, exclusive, in characters of the text.
   * @minimum 0
   */
  end_index: Integer;
  /** The file. */
  file_citation: FileCitationAnnotationFileCitation;
  /**
   * Where the passage begins, in characters of the text.
   * @minimum 0
   */
  start_index: Integer;
  /** The passage, as it stands in the text. */
  text: string;
  type: 'file_citation';
}

/** The file that is cited. */
export interface FileCitationAnnotationFileCitation {
  /** Id of the file. */
  file_id: string;
}

/** A piece of a citation in a stream. */
export interface FileCitationDeltaAnnotation {
  /** Place of the annotation in its text, from 0. */
  index: Integer;
  type: 'file_citation';
  /**
   * Where the passage ends, exclusive, in characters of the text.
   * @minimum 0
   */
  end_index?: Integer;
  /** The file. */
  file_citation?: FileCitationDeltaAnnotationFileCitation;
  /**
   * Where the passage begins, in characters of the text.
   * @minimum 0
   */
  start_index?: Integer;
  /** The passage, as it stands in the text. */
  text?: string;
}

/** The file that is cited. */
export interface FileCitationDeltaAnnotationFileCitation {
  /** Id of the file. */
  file_id?: string;
  /** Words quoted from the file. */
  quote?: string;
}

/** A passage that is the path of a file which code interpreter made. */
export interface FilePathAnnotation {
  /**
   * Where the passage ends, exclusive, in characters of the text.
   * @minimum 0
   */
  end_index: Integer;
  /** The file. */
  file_path: FilePathAnnotationFilePath;
  /**
   * Where the passage begins, in characters of the text.
   * @minimum 0
   */
  start_index: Integer;
  /** The passage, such as `sandbox:/mnt/data/plot.csv`. */
  text: string;
  type: 'file_path';
}

/** The file that was made. */
export interface FilePathAnnotationFilePath {
  /** Id of the file. */
  file_id: string;
}

/** A piece of a path in a stream. */
export interface FilePathDeltaAnnotation {
  /** Place of the annotation in its text, from 0. */
  index: Integer;
  type: 'file_path';
  /**
   * Where the passage ends, exclusive, in characters of the text.
   * @minimum 0
   */
  end_index?: Integer;
  /** The file. */
  file_path?: FilePathDeltaAnnotationFilePath;
  /**
   * Where the passage begins, in characters of the text.
   * @minimum 0
   */
  start_index?: Integer;
  /** The passage, such as `sandbox:/mnt/data/plot.csv`. */
  text?: string;
}

/** The file that was made. */
export interface FilePathDeltaAnnotationFilePath {
  /** Id of the file. */
  file_id?: string;
}

/** An image among the uploaded files. */
export interface ImageFile {
  /** Id of the file; upload it with purpose `vision` to show it to the model. */
  file_id: string;
  /**
   * How closely the model looks: `low` costs fewer tokens.
   * @default auto
   */
  detail?: 'auto' | 'low' | 'high';
}

/** An uploaded image in a message. */
export interface ImageFileContentBlock {
  /** The image. */
  image_file: ImageFile;
  type: 'image_file';
}

/** A piece of an uploaded image in a stream. */
export interface ImageFileDelta {
  /**
   * How closely the model looks: `low` costs fewer tokens.
   * @default auto
   */
  detail?: 'auto' | 'low' | 'high';
  /** Id of the file. */
  file_id?: string;
}

/** A piece of a part with an uploaded image. */
export interface ImageFileDeltaBlock {
  /** Place of the part in its list, from 0. */
  index: Integer;
  type: 'image_file';
  /** The image. */
  image_file?: ImageFileDelta;
}

/** An image on the web. */
export interface ImageURL {
  /**
   * Its address, of a PNG, JPEG, GIF or WebP.
   * @format uri
   */
  url: string;
  /**
   * How closely the model looks: `low` costs fewer tokens.
   * @default auto
   */
  detail?: 'auto' | 'low' | 'high';
}

/** An image on the web in a message. */
export interface ImageURLContentBlock {
  /** The image. */
  image_url: ImageURL;
  type: 'image_url';
}

/** A piece of an image on the web in a stream. */
export interface ImageURLDelta {
  /**
   * How closely the model looks: `low` costs fewer tokens.
   * @default auto
   */
  detail?: 'auto' | 'low' | 'high';
  /**
   * Its address, of a PNG, JPEG, GIF or WebP.
   * @format uri
   */
  url?: string;
}

/** A piece of a part with an image on the web. */
export interface ImageURLDeltaBlock {
  /** Place of the part in its list, from 0. */
  index: Integer;
  type: 'image_url';
  /** The image. */
  image_url?: ImageURLDelta;
}

/** A message of a thread. */
export interface ThreadMessage {
  /** Id, beginning with `msg_`. */
  id: string;
  /** Id of the assistant that wrote it; null where none did. */
  assistant_id: string | null;
  /** Files that the message brings, and the tools that may use them; null for none. */
  attachments: ThreadMessageAttachment[] | null;
  /** When it was completed; null before. */
  completed_at: UnixSeconds | null;
  /** Its parts: text and images. */
  content: MessageContent[];
  /** When it was created. */
  created_at: UnixSeconds;
  /** When it ended early; null where it did not. */
  incomplete_at: UnixSeconds | null;
  /** Why it ended early; null where it did not. */
  incomplete_details: ThreadMessageIncompleteDetails | null;
  /** Your own notes on the message, in up to 16 pairs. */
  metadata: Metadata | null;
  object: 'thread.message';
  /** Who wrote it. */
  role: 'user' | 'assistant';
  /** Id of the run that made it; null where a request did. */
  run_id: string | null;
  /** How far it is. */
  status: 'in_progress' | 'incomplete' | 'completed';
  /** Id of the thread. */
  thread_id: string;
}

/** A file that a message brings. */
export interface ThreadMessageAttachment {
  /** Id of the file. */
  file_id?: string;
  /** Tools that may use it. */
  tools?: (CodeInterpreterTool | ThreadMessageAttachmentAssistantToolsFileSearchTypeOnly)[];
}

/** File search, as a name only. */
export interface ThreadMessageAttachmentAssistantToolsFileSearchTypeOnly {
  type: 'file_search';
}

/** Why a message ended early. */
export interface ThreadMessageIncompleteDetails {
  /** What ended it. */
  reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed';
}

/** A part of a message. */
export type MessageContent =
  | ImageFileContentBlock
  | ImageURLContentBlock
  | TextContentBlock
  | RefusalContentBlock;

/** A piece of a part of a message in a stream. */
export type MessageContentDelta =
  | ImageFileDeltaBlock
  | TextDeltaBlock
  | RefusalDeltaBlock
  | ImageURLDeltaBlock;

/** A part of a message that is sent. */
export type MessageContentPartParam =
  | ImageFileContentBlock
  | ImageURLContentBlock
  | TextContentBlockParam;

/** A message was deleted. */
export interface MessageDeleted {
  /** Id of the message. */
  id: string;
  /** Always true. */
  deleted: boolean;
  object: 'thread.message.deleted';
}

/** What is new in a message. */
export interface MessageDelta {
  /** New pieces, each with the place of its part. */
  content?: MessageContentDelta[];
  /** Who writes it; given once. */
  role?: 'user' | 'assistant';
}

/** More of a message was written. */
export interface MessageDeltaEvent {
  /** Id of the message. */
  id: string;
  /** What is new. */
  delta: MessageDelta;
  object: 'thread.message.delta';
}

/** The model's words in refusing. */
export interface RefusalContentBlock {
  /** The words. */
  refusal: string;
  type: 'refusal';
}

/** More of the model's words in refusing. */
export interface RefusalDeltaBlock {
  /** Place of the part in its list, from 0. */
  index: Integer;
  type: 'refusal';
  /** The new words. */
  refusal?: string;
}

/** A text and what its passages refer to. */
export interface Text {
  /** Passages that stand for files. */
  annotations: Annotation[];
  /** The text. */
  value: string;
}

/** Text in a message. */
export interface TextContentBlock {
  /** The text, with its annotations. */
  text: Text;
  type: 'text';
}

/** Text in a message that is sent. */
export interface TextContentBlockParam {
  /** The text. */
  text: string;
  type: 'text';
}

/** More of a text. */
export interface TextDelta {
  /** New pieces of annotations. */
  annotations?: AnnotationDelta[];
  /** The new words. */
  value?: string;
}

/** More of a part with text. */
export interface TextDeltaBlock {
  /** Place of the part in its list, from 0. */
  index: Integer;
  type: 'text';
  /** What is new in the text. */
  text?: TextDelta;
}

/** Params of `beta.threads.messages.create`. */
export interface ThreadMessageCreateParams {
  /** Id of the thread. */
  thread_id: string;
  /**
   * A text, or parts: text and images.
   * @minItems 1
   */
  content: string | MessageContentPartParam[];
  /**
   * Who it is from: `assistant` puts words into the assistant's mouth, as in an earlier
   * conversation.
   */
  role: 'user' | 'assistant';
  /** Files that the message brings, and the tools that may use them. Default: none. */
  attachments?: ThreadAttachment[] | null;
  /** Your own notes on the object, in up to 16 pairs. Default: none. */
  metadata?: Metadata | null;
}

/** Params of `beta.threads.messages.retrieve`. */
export interface ThreadMessageRetrieveParams {
  /** Id of the message. */
  message_id: string;
  /** Id of the thread. */
  thread_id: string;
}

/** Params of `beta.threads.messages.update`. */
export interface ThreadMessageUpdateParams {
  /** Id of the message. */
  message_id: string;
  /** Id of the thread. */
  thread_id: string;
  /** Your own notes on the message, in up to 16 pairs; replaces those it has. */
  metadata?: Metadata | null;
}

/** Params of `beta.threads.messages.list`. */
export interface ThreadMessageListParams {
  /** Id of the thread. */
  thread_id: string;
  /** Id of an item; the page ends before it. */
  before?: string;
  /**
   * By time of creation: oldest (`asc`) or newest (`desc`) first.
   * @default desc
   */
  order?: 'asc' | 'desc';
  /** Id of a run: only messages that it made. */
  run_id?: string;
  /** Id of an item; the page begins after it. */
  after?: string;
  /**
   * Most items on a page.
   * @minimum 1
   * @maximum 100
   * @default 20
   */
  limit?: Integer;
}

/** Params of `beta.threads.messages.delete`. */
export interface ThreadMessageDeleteParams {
  /** Id of the message. */
  message_id: string;
  /** Id of the thread. */
  thread_id: string;
}

/** One page of messages. */
export interface MessageList {
  object: 'list';
  /** The messages. */
  data: ThreadMessage[];
  /** Id of the first item on this page; null where it is empty. */
  first_id?: string | null;
  /** Id of the last item on this page, for `after`; null where it is empty. */
  last_id?: string | null;
  /** Whether further items follow this page. */
  has_more: boolean;
}

/** A file that a message brings. */
export interface ThreadAttachment {
  /** Id of the file. */
  file_id?: string;
  /** Tools that may use it. */
  tools?: (CodeInterpreterTool | ThreadFileSearch)[];
}

/** File search, as a name only. */
export interface ThreadFileSearch {
  type: 'file_search';
}
