/** Attributes of a file in a vector store. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/**
 * Reads `team=sales, year=2026, public=true`. Numbers and booleans are taken as such; a
 * value in quotes stays a text.
 */
export function readAttributes(text: string): Attributes {
  const attributes: Record<string, string | number | boolean> = {};
  for (const part of text.split(',')) {
    const [name = '', ...rest] = part.split('=');
    const value = rest.join('=').trim();
    if (name.trim() !== '' && value !== '') attributes[name.trim()] = readValue(value);
  }
  return attributes;
}

/** Writes attributes as `readAttributes` reads them. */
export function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}=${writeValue(value)}`)
    .join(', ');
}

/** The value that a text stands for: a number, true, false, or the text itself. */
export function readValue(text: string): string | number | boolean {
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted;
  if (text === 'true' || text === 'false') return text === 'true';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function writeValue(value: string | number | boolean): string {
  return typeof value === 'string' && readValue(value) !== value ? `"${value}"` : String(value);
}
