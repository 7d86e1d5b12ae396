import type { ResponseOutputItem, ResponseStreamEvent } from '@unabridged/contract';
import type { HostedDelta } from '../hosted-tools/hosted-tool.ts';

/** An event without its place in the stream. */
export type UnnumberedEvent = WithoutNumber<ResponseStreamEvent>;
type WithoutNumber<Event> = Event extends unknown ? Omit<Event, 'sequence_number'> : never;

/** A piece of engine output that belongs to an item. */
export type ContentDelta = Exclude<HostedDelta, { type: 'finish' }>;

/** Builds one output item, piece by piece. `item` is what it is so far. */
export interface OutputItemBuilder {
  readonly outputIndex: number;
  readonly item: ResponseOutputItem;
  /** True where nothing can follow any more. Default: the next item closes this one. */
  readonly complete?: boolean;
  /** Whether a piece continues this item; otherwise it begins another. */
  takes(delta: ContentDelta): boolean;
  apply(delta: ContentDelta): UnnumberedEvent[];
  close(status: 'completed' | 'incomplete'): UnnumberedEvent[];
}
