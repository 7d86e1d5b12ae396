import type { Integer } from '../../../scalars.ts';

/** What every event of a response's stream has. */
export interface ResponseEventBase {
  /** Place of the event in the stream, from 0. A broken stream is resumed after it. */
  sequence_number: Integer;
}

/** An event about an output item. */
export interface OutputItemEventBase extends ResponseEventBase {
  /** Id of the item. */
  item_id: string;
  /** Place of the item in `output`, from 0. */
  output_index: Integer;
}

/** An event about a part of a message. */
export interface ContentPartEventBase extends OutputItemEventBase {
  /** Place of the part in the item's `content`, from 0. */
  content_index: Integer;
}

/** An event about a part of a summary of thought. */
export interface SummaryPartEventBase extends OutputItemEventBase {
  /** Place of the part in the item's `summary`, from 0. */
  summary_index: Integer;
}

/** What an event that carries a piece of content has besides. */
export interface ObfuscatedEventBase {
  /**
   * Random padding, so that the length of the event does not tell what it holds. Switch it off
   * with `stream_options.include_obfuscation`.
   */
  obfuscation?: string;
}
