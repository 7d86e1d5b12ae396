import { createParser } from 'eventsource-parser';
import type { TimedEvent } from './run-record.ts';

/** Reads a stream of server-sent events piece by piece. */
export interface TimedEventParser {
  feed(text: string): void;
}

/**
 * Parses server-sent events together with the gateway's time stamps: a comment line
 * `: ms=12.5` says how long after the request the next event left. A browser's own clock
 * would show events that were read in one go as simultaneous.
 * @param clock Milliseconds since the request, for streams without stamps.
 */
export function createTimedEventParser(
  onEvent: (event: TimedEvent) => void,
  clock: () => number,
): TimedEventParser {
  let stamp: number | undefined;
  const parser = createParser({
    onComment(comment) {
      const match = /^\s*ms=(\d+(?:\.\d+)?)\s*$/.exec(comment);
      if (match) stamp = Number(match[1]);
    },
    onEvent({ data, event }) {
      const at = stamp ?? clock();
      stamp = undefined;
      // Chat streams end with this word, which is a mark and not an event.
      if (data === '[DONE]') return;
      const parsed = parseJson(data);
      onEvent({ at, type: event ?? typeOf(parsed), data: parsed, raw: data });
    },
  });
  return { feed: (text) => parser.feed(text) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function typeOf(data: unknown): string {
  if (typeof data === 'object' && data !== null) {
    if ('type' in data && typeof data.type === 'string') return data.type;
    if ('object' in data && typeof data.object === 'string') return data.object;
  }
  return 'message';
}
