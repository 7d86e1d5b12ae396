import type { RunRecord } from '../run/run-record.ts';

/** A line for the history: the id and the status of what came, or how many came. */
export function summaryOfReply({ reply, status }: RunRecord): string {
  const { data, id, status: state } = (reply ?? {}) as Record<string, unknown>;
  if (Array.isArray(data)) return `${data.length} entries`;
  const words = [id, state].filter((word) => typeof word === 'string').join(', ');
  return words || (status === undefined ? '' : `Answered ${status}`);
}
