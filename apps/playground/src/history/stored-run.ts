import type { RunRecord } from '../run/run-record.ts';

/** A run as the history keeps it. */
export interface StoredRun {
  readonly id: string;
  readonly startedAt: number;
  /** Bytes that it takes, roughly: UTF-16 units of its JSON. */
  readonly size: number;
  /** Whether its events were left out because they are larger than the limit. */
  readonly eventsLeftOut: boolean;
  readonly run: RunRecord;
}

/** Most bytes of events that one run may keep. */
export const eventLimit = 2_000_000;
/** Most bytes of the whole history. */
export const historyLimit = 32_000_000;
/** Most runs of the whole history. */
export const historyCount = 500;

/** What the history keeps of a run. */
export function storedRun(run: RunRecord, secret: (header: string) => boolean): StoredRun {
  const headers = Object.fromEntries(
    Object.entries(run.spec.headers).filter(([name]) => !secret(name)),
  );
  // Files are not kept: one upload would fill the history.
  const spec = { ...run.spec, headers, files: [] };
  const eventSize = run.events.reduce((sum, event) => sum + event.raw.length, 0);
  const eventsLeftOut = eventSize > eventLimit;
  // A stream's last event holds the whole reply, so it is kept in any case.
  const kept = { ...run, spec, events: eventsLeftOut ? run.events.slice(-1) : [...run.events] };
  const content =
    run.content !== undefined && run.content.size <= eventLimit ? run.content : undefined;
  const size = JSON.stringify(kept).length + (content?.size ?? 0);
  return { id: run.id, startedAt: run.startedAt, size, eventsLeftOut, run: { ...kept, content } };
}

/** Ids to remove, oldest first, so that the rest is within the limits. */
export function idsToEvict(
  runs: readonly Pick<StoredRun, 'id' | 'size' | 'startedAt'>[],
  limits = { bytes: historyLimit, count: historyCount },
): string[] {
  const newest = [...runs].sort((a, b) => b.startedAt - a.startedAt);
  let bytes = 0;
  const evicted: string[] = [];
  for (const [index, { id, size }] of newest.entries()) {
    bytes += size;
    // The newest run stays even where it alone is over the limit.
    if (index > 0 && (index >= limits.count || bytes > limits.bytes)) evicted.push(id);
  }
  return evicted;
}
