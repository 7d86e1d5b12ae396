/** Reads a JSON value from the browser's storage; undefined where there is none. */
export function readStored<Value>(key: string): Value | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    // Blocked or written by something else: start afresh.
    return undefined;
  }
}

/** Writes a JSON value. A full or blocked storage loses the value, not the page. */
export function writeStored(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The draft lives on in memory.
  }
}
