import { badRequest } from '../errors/api-error.ts';

/** Most characters of a filename: what common file systems take. */
const maximumLength = 255;

/** `text` unless its bytes were not UTF-8, which the parser shows as U+FFFD. */
export function checkedText(text: string, what: string, param: string | null = null): string {
  if (!text.includes('\uFFFD')) return text;
  throw badRequest(
    `${param === null ? what : `The field '${param}'`} is not valid UTF-8.`,
    param,
    'invalid_utf8',
  );
}

/**
 * The last part of a filename's path. Names that would lead elsewhere on somebody's
 * disk are refused rather than mended: no honest client sends them.
 */
export function checkedFilename(filename: string, param: string): string {
  checkedText(filename, 'The filename', param);
  // oxlint-disable-next-line no-control-regex
  if (/[\x00-\x1f\x7f]/.test(filename)) throw refused(param, 'it has control characters');
  const segments = filename.split(/[/\\]/);
  if (segments.includes('..') || segments[0] === '' || /^[a-z]:$/i.test(segments[0]!)) {
    throw refused(param, 'it is a path that leads out of its folder');
  }
  const name = segments.at(-1)!;
  if (name === '' || name === '.') throw refused(param, 'it is empty');
  if (Array.from(name).length > maximumLength) {
    throw refused(param, `it is longer than ${maximumLength} characters`);
  }
  return name;
}

function refused(param: string, reason: string) {
  return badRequest(
    `The filename in '${param}' is refused because ${reason}. Send the plain name of the file.`,
    param,
    'invalid_filename',
  );
}
