/** A comparison of one attribute. */
export interface FilterRow {
  readonly key: string;
  readonly type: string;
  readonly value: unknown;
}

/** Conditions, and whether all of them have to hold or any. */
export interface FilterConditions {
  readonly join: 'and' | 'or';
  readonly rows: readonly FilterRow[];
}

/** The conditions of a filter; undefined where it nests deeper than rows can show. */
export function rowsOfFilter(filter: unknown): FilterConditions | undefined {
  if (filter === undefined || filter === null) return { join: 'and', rows: [] };
  const { type, filters } = filter as { type?: string; filters?: unknown };
  if (type === 'and' || type === 'or') {
    if (!Array.isArray(filters) || !filters.every(isComparison)) return undefined;
    return { join: type, rows: filters };
  }
  return isComparison(filter) ? { join: 'and', rows: [filter] } : undefined;
}

/** The filter of conditions: none, one comparison, or several joined. */
export function filterOfRows(join: 'and' | 'or', rows: readonly FilterRow[]): unknown {
  if (rows.length === 0) return undefined;
  return rows.length === 1 ? rows[0] : { type: join, filters: rows };
}

/** A filter without the conditions that are not complete yet. */
export function completeFilter(filter: unknown): unknown {
  const read = rowsOfFilter(filter);
  if (read === undefined) return filter;
  return filterOfRows(
    read.join,
    read.rows.filter(({ key, value }) => key.trim() !== '' && value !== ''),
  );
}

function isComparison(value: unknown): value is FilterRow {
  return typeof (value as { key?: unknown } | null)?.key === 'string';
}
