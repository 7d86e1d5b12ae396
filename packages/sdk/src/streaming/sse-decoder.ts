/** One server-sent event. */
export interface ServerSentEvent {
  /** Value of `event:`; null where the event has no name. */
  readonly event: string | null;
  /** The `data:` lines, joined by line feeds. */
  readonly data: string;
  /** The last `id:` seen so far; null where there was none. */
  readonly id: string | null;
}

const LF = 10;
const CR = 13;

/** Index after the last line end in `bytes`, or 0. Only the unfinished line is scanned. */
function endOfLines(bytes: Uint8Array): number {
  for (let index = bytes.length - 1; index >= 0; index--) {
    const byte = bytes[index]!;
    if (byte === LF || byte === CR) return index + 1;
  }
  return 0;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/**
 * Decodes server-sent events as the HTML standard defines them, from chunks that are split
 * anywhere. Whole lines alone are turned into text: a line end is never part of a longer
 * character, so no character is ever cut, and an event that comes in a thousand chunks is
 * copied once, not a thousand times.
 */
export class SSEDecoder {
  #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** Chunks of a line whose end has not come. */
  #pending: Uint8Array[] = [];
  /** The last line ended with CR: an LF that follows belongs to it. */
  #afterCR = false;
  #atStart = true;
  #event: string | null = null;
  #data: string | undefined;
  #id: string | null = null;

  /** Takes the next bytes and returns the events that they complete. */
  decode(chunk: Uint8Array): ServerSentEvent[] {
    const events: ServerSentEvent[] = [];
    let bytes = chunk;
    if (this.#afterCR && bytes.length > 0) {
      this.#afterCR = false;
      if (bytes[0] === LF) bytes = bytes.subarray(1);
    }
    const end = endOfLines(bytes);
    if (end === 0) {
      if (bytes.length > 0) this.#pending.push(bytes);
      return events;
    }
    this.#pending.push(bytes.subarray(0, end));
    const text = this.#decoder.decode(join(this.#pending));
    this.#pending = end < bytes.length ? [bytes.subarray(end)] : [];
    this.#afterCR = end === bytes.length && bytes[end - 1] === CR;
    this.#lines(text, events);
    return events;
  }

  /**
   * The stream has ended. By the standard an event without its blank line is dropped; it is
   * returned here, because a server may leave out the last one, and the reader above can
   * tell whether the data is whole.
   */
  end(): ServerSentEvent | undefined {
    const events: ServerSentEvent[] = [];
    if (this.#pending.length > 0) {
      this.#lines(`${this.#decoder.decode(join(this.#pending))}\n`, events);
      this.#pending = [];
    }
    this.#dispatch(events);
    return events[0];
  }

  #lines(text: string, events: ServerSentEvent[]): void {
    let source = text;
    if (this.#atStart) {
      this.#atStart = false;
      if (source.charCodeAt(0) === 0xfeff) source = source.slice(1);
    }
    if (source.includes('\r')) source = source.replace(/\r\n?/g, '\n');
    let start = 0;
    for (;;) {
      const end = source.indexOf('\n', start);
      if (end === -1) return;
      if (end === start) this.#dispatch(events);
      else this.#field(source, start, end);
      start = end + 1;
    }
  }

  #field(source: string, start: number, end: number): void {
    // Nearly every line is `data: …`: it is recognised without cutting its name out.
    if (source.startsWith('data:', start)) {
      this.#addData(source.slice(source.charCodeAt(start + 5) === 32 ? start + 6 : start + 5, end));
      return;
    }
    const line = source.slice(start, end);
    const colon = line.indexOf(':');
    if (colon === 0) return;
    const name = colon === -1 ? line : line.slice(0, colon);
    const value =
      colon === -1 ? '' : line.slice(line.charCodeAt(colon + 1) === 32 ? colon + 2 : colon + 1);
    if (name === 'data') this.#addData(value);
    else if (name === 'event') this.#event = value;
    else if (name === 'id' && !value.includes('\0')) this.#id = value;
  }

  #addData(value: string): void {
    this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`;
  }

  #dispatch(events: ServerSentEvent[]): void {
    if (this.#data !== undefined) {
      events.push({
        event: this.#event === '' ? null : this.#event,
        data: this.#data,
        id: this.#id,
      });
    }
    this.#event = null;
    this.#data = undefined;
  }
}
