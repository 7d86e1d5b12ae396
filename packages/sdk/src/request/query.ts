/** Query parameters; arrays are written with brackets (`include[]=a&include[]=b`), nested objects too. */
export type Query = Readonly<Record<string, unknown>>;

function append(pairs: string[], key: string, value: unknown): void {
  if (value === undefined) return;
  if (Array.isArray(value)) {
    for (const item of value) append(pairs, `${key}[]`, item);
  } else if (value instanceof Date) {
    pairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(value.toISOString())}`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) append(pairs, `${key}[${name}]`, inner);
  } else {
    const text = value === null ? '' : String(value as string | number | boolean);
    pairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(text)}`);
  }
}

/** Writes a query string without its question mark; `undefined` values are left out. */
export function stringifyQuery(query: Query): string {
  const pairs: string[] = [];
  for (const [key, value] of Object.entries(query)) append(pairs, key, value);
  return pairs.join('&');
}

/** Joins a URL and query strings, whether or not the URL has one already. */
export function appendQuery(url: string, query: string): string {
  if (query === '') return url;
  return url + (url.includes('?') ? '&' : '?') + query;
}
