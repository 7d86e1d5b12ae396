import type { ResponseOutputItem, ResponseStreamEvent } from '@unabridged/contract';
import type { TextDelta } from '../engines/engine.ts';

/** An event without its place in the stream. */
export type UnnumberedEvent = WithoutNumber<ResponseStreamEvent>;
type WithoutNumber<Event> = Event extends unknown ? Omit<Event, 'sequence_number'> : never;

/** A piece of engine output that belongs to an item. */
export type ContentDelta = Exclude<TextDelta, { type: 'finish' }>;

/** Builds one output item, piece by piece. `item` is what it is so far. */
export interface OutputItemBuilder {
  readonly outputIndex: number;
  readonly item: ResponseOutputItem;
  /** Whether a piece continues this item; otherwise it begins another. */
  takes(delta: ContentDelta): boolean;
  apply(delta: ContentDelta): UnnumberedEvent[];
  close(status: 'completed' | 'incomplete'): UnnumberedEvent[];
}
