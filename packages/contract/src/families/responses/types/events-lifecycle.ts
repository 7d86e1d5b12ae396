import type { Integer } from '../../../scalars.ts';
import type { ReasoningText, ResponseOutputRefusal, ResponseOutputText } from './content.ts';
import type {
  ContentPartEventBase,
  OutputItemEventBase,
  ResponseEventBase,
} from './event-parts.ts';
import type { ResponseOutputItem } from './items.ts';
import type { Response } from './response.ts';

/** The response exists. Comes first. */
export interface ResponseCreatedEvent extends ResponseEventBase {
  type: 'response.created';
  /** The response so far. */
  response: Response;
}

/** The response waits to be made. */
export interface ResponseQueuedEvent extends ResponseEventBase {
  type: 'response.queued';
  /** The response so far. */
  response: Response;
}

/** The response is being made. */
export interface ResponseInProgressEvent extends ResponseEventBase {
  type: 'response.in_progress';
  /** The response so far. */
  response: Response;
}

/** The response is done. Comes last. */
export interface ResponseCompletedEvent extends ResponseEventBase {
  type: 'response.completed';
  /** The whole response. */
  response: Response;
}

/** The response failed. Comes last. */
export interface ResponseFailedEvent extends ResponseEventBase {
  type: 'response.failed';
  /** The response, with `error`. */
  response: Response;
}

/** The response was cut off. Comes last. */
export interface ResponseIncompleteEvent extends ResponseEventBase {
  type: 'response.incomplete';
  /** The response, with `incomplete_details`. */
  response: Response;
}

/** Something went wrong; the stream ends. */
export interface ResponseErrorEvent extends ResponseEventBase {
  type: 'error';
  /** Stable identifier of the reason. */
  code: string | null;
  /** The reason, for a person. */
  message: string;
  /** Parameter at fault. */
  param: string | null;
}

/** An item was begun. */
export interface ResponseOutputItemAddedEvent extends ResponseEventBase {
  type: 'response.output_item.added';
  /** The item so far. */
  item: ResponseOutputItem;
  /** Place of the item in `output`, from 0. */
  output_index: Integer;
}

/** An item is done. */
export interface ResponseOutputItemDoneEvent extends ResponseEventBase {
  type: 'response.output_item.done';
  /** The whole item. */
  item: ResponseOutputItem;
  /** Place of the item in `output`, from 0. */
  output_index: Integer;
}

/** A part of a message was begun. */
export interface ResponseContentPartAddedEvent extends ContentPartEventBase {
  type: 'response.content_part.added';
  /** The part so far. */
  part: ResponseOutputText | ResponseOutputRefusal | ReasoningText;
}

/** A part of a message is done. */
export interface ResponseContentPartDoneEvent extends ContentPartEventBase {
  type: 'response.content_part.done';
  /** The whole part. */
  part: ResponseOutputText | ResponseOutputRefusal | ReasoningText;
}

/** The conversation is being shortened. */
export interface ResponseCompactionCompactingEvent extends OutputItemEventBase {
  type: 'response.compaction.compacting';
}
