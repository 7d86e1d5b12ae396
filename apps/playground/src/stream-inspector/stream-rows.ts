import { chunkText } from '../run/is-delta.ts';
import type { TimedEvent } from '../run/run-record.ts';

/** What an event is about, which decides its colour. */
export type EventKind = 'lifecycle' | 'delta' | 'tool' | 'part' | 'warning' | 'error';

/** A line of the stream inspector: an event, or a row of deltas of one item. */
export interface StreamRow {
  /** Index of its first event. */
  readonly index: number;
  readonly count: number;
  readonly event: TimedEvent;
  readonly kind: EventKind;
  /** Milliseconds since the event before it, of whatever type. */
  readonly gap: number;
  /** What the event says, in a line. */
  readonly preview: string;
}

/** How the rows are chosen. */
export interface StreamFilter {
  /** Types to leave out. */
  readonly hidden: ReadonlySet<string>;
  /** Text that the payload has to contain, in any case. */
  readonly search: string;
  readonly collapse: boolean;
}

/** The rows to show for a stream. */
export function streamRows(events: readonly TimedEvent[], filter: StreamFilter): StreamRow[] {
  const rows: (StreamRow & { deltas?: string })[] = [];
  const search = filter.search.trim().toLowerCase();
  let group: string | undefined;
  for (const [index, event] of events.entries()) {
    if (filter.hidden.has(event.type)) continue;
    if (search !== '' && !event.raw.toLowerCase().includes(search)) continue;
    const key = filter.collapse ? groupOf(event) : undefined;
    const last = rows.at(-1);
    if (key !== undefined && key === group && last !== undefined) {
      const preview = last.preview + previewOf(event);
      rows[rows.length - 1] = { ...last, count: last.count + 1, preview };
      continue;
    }
    group = key;
    const gap = event.at - (events[index - 1]?.at ?? 0);
    const kind = chunkText(event) === undefined ? kindOf(event.type) : 'delta';
    rows.push({ index, count: 1, event, kind, gap, preview: previewOf(event) });
  }
  return rows;
}

/** How often each type came, most frequent first. */
export function countTypes(events: readonly TimedEvent[]): [type: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([a, first], [b, second]) => second - first || a.localeCompare(b));
}

/** The kind of an event type. */
export function kindOf(type: string): EventKind {
  if (type === 'error' || type.endsWith('.failed')) return 'error';
  if (type.endsWith('.incomplete') || type.includes('refusal')) return 'warning';
  if (/_call|tool|mcp/.test(type)) return 'tool';
  if (type.endsWith('.delta')) return 'delta';
  return /^response\.[a-z_]+$/.test(type) ? 'lifecycle' : 'part';
}

/** The number that the API gave the event, where it did. */
export function sequenceOf(event: TimedEvent): number | undefined {
  const sequence = (event.data as { sequence_number?: unknown } | null)?.sequence_number;
  return typeof sequence === 'number' ? sequence : undefined;
}

/** The events as lines of JSON, each with its time. */
export function toJsonLines(events: readonly TimedEvent[]): string {
  return events
    .map(({ at, type, data }) => `${JSON.stringify({ at_ms: at, event: type, data })}\n`)
    .join('');
}

function groupOf({ type, data }: TimedEvent): string | undefined {
  if (chunkText({ type, data }) !== undefined) return groupOfChunk(data);
  if (!type.endsWith('.delta') || typeof data !== 'object' || data === null) return undefined;
  const place = data as Record<string, unknown>;
  return [type, place['item_id'], place['content_index'], place['summary_index']].join(' ');
}

/** Pieces of the same choice, and of the same field of it, belong together. */
function groupOfChunk(data: unknown): string {
  const { choices } = data as { choices: { index?: number; delta: object }[] };
  const choice = choices[0]!;
  const fields = Object.entries(choice.delta)
    .filter(([name, value]) => value !== null && value !== '' && name !== 'role')
    .map(([name]) => name);
  return ['chunk', choice.index, ...fields].join(' ');
}

function previewOf({ type, data, raw }: TimedEvent): string {
  const chunk = chunkText({ type, data });
  if (chunk !== undefined) return chunk;
  if (typeof data !== 'object' || data === null) return raw;
  const fields = data as Record<string, unknown>;
  if (typeof fields['delta'] === 'string') return fields['delta'];
  for (const name of ['text', 'arguments', 'refusal', 'message', 'input', 'code'] as const) {
    if (typeof fields[name] === 'string') return fields[name].slice(0, 300);
  }
  const response = fields['response'] as Record<string, unknown> | undefined;
  if (response !== undefined)
    return [response['id'], response['status']].filter(Boolean).join(' · ');
  const item = (fields['item'] ?? fields['part']) as Record<string, unknown> | undefined;
  if (item !== undefined)
    return [item['type'], item['name'], item['id']].filter(Boolean).join(' · ');
  return '';
}
