import type { RunRecord } from '../run/run-record.ts';

/** A line for the history: the id and the status of what came, how many came, or how a stream ended. */
export function summaryOfReply({ reply, status, events }: RunRecord): string {
  const last = events.findLast(({ type }) => type !== 'done');
  if (last !== undefined) return `${events.length} events, ${last.type} at the end`;
  const { data, id, status: state } = (reply ?? {}) as Record<string, unknown>;
  if (Array.isArray(data)) return `${data.length} entries`;
  const words = [id, state].filter((word) => typeof word === 'string').join(', ');
  return words || (status === undefined ? '' : `Answered ${status}`);
}
