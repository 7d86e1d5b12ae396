import { OpenAIError } from '../errors/openai-error.ts';

/** Characters that need no encoding in a path segment (RFC 3986, `pchar`). */
const unsafe = /[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g;

/**
 * Encodes one path parameter.
 * @throws {OpenAIError} where the value would change the path's meaning: empty, `.` or `..`, or no text at all.
 */
export function encodePathParameter(name: string, value: unknown, accessor: string): string {
  if (typeof value !== 'string' && typeof value !== 'number') {
    const kind = value === null ? 'null' : typeof value;
    throw new OpenAIError(
      `${accessor}: the path parameter ${name} must be a string but is ${kind}. Pass the id of the object.`,
    );
  }
  const text = String(value);
  if (text === '' || text === '.' || text === '..') {
    throw new OpenAIError(
      `${accessor}: the path parameter ${name} is ${JSON.stringify(text)}, which would address another resource. Pass the id of the object.`,
    );
  }
  return text.replace(unsafe, encodeURIComponent);
}

/** Fills the names of a path template from `params` and reports each name to `used`. */
export function expandPath(
  template: string,
  params: Readonly<Record<string, unknown>>,
  accessor: string,
  used: (name: string) => void,
): string {
  if (!template.includes('{')) return template;
  return template.replace(/\{(\w+)\}/g, (_match, name: string) => {
    used(name);
    return encodePathParameter(name, params[name], accessor);
  });
}
