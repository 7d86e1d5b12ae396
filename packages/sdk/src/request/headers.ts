/** Headers as callers may give them; `null` removes a header, `undefined` leaves it as it is. */
export type HeadersLike =
  | Headers
  | readonly (readonly [string, string])[]
  | Readonly<Record<string, string | readonly string[] | null | undefined>>
  | null
  | undefined;

/** Headers under construction: lower-case name → value, and null for one that was removed on purpose. */
export type HeaderTable = Record<string, string | null>;

function entries(source: NonNullable<HeadersLike>): Iterable<readonly [string, unknown]> {
  if (typeof Headers !== 'undefined' && source instanceof Headers) return source.entries();
  if (Array.isArray(source)) return source as [string, string][];
  return Object.entries(source);
}

/** Lays `source` over `table`. */
export function mergeHeaders(table: HeaderTable, source: HeadersLike): void {
  if (source === null || source === undefined) return;
  for (const [name, value] of entries(source)) {
    if (value === undefined) continue;
    table[name.toLowerCase()] =
      value === null ? null : Array.isArray(value) ? value.join(', ') : String(value);
  }
}

/** The table without what was removed. */
export function presentHeaders(table: HeaderTable): Record<string, string> {
  const present: Record<string, string> = {};
  for (const name in table) {
    const value = table[name];
    if (value !== null && value !== undefined) present[name] = value;
  }
  return present;
}
