/**
 * A file as data, so that a request with files stays JSON: it can be edited as text,
 * kept in the history and sent again. Small files carry their content; one that the user
 * picked is held by the page and named here by `picked`.
 */
export interface FileValue {
  readonly filename: string;
  /** Media type, such as `image/png`. */
  readonly type: string;
  /** Content of a text file. */
  readonly text?: string;
  /** Content of any other file, in base64. */
  readonly base64?: string;
  /** Key of a file that the user picked in this page. */
  readonly picked?: string;
}

/** A file that was picked before the page was loaded again. */
export class LostFileError extends Error {
  override readonly name = 'LostFileError';

  constructor(filename: string) {
    super(`The content of "${filename}" is gone since the page was loaded again. Pick it again.`);
  }
}

const picked = new Map<string, File>();

/** Whether a value of a request stands for a file. */
export function isFileValue(value: unknown): value is FileValue {
  if (typeof value !== 'object' || value === null) return false;
  const { filename, type, ...content } = value as Record<string, unknown>;
  return (
    typeof filename === 'string' &&
    typeof type === 'string' &&
    ['text', 'base64', 'picked'].some((name) => typeof content[name] === 'string')
  );
}

/** Holds a file of the user for as long as the page is open. */
export function holdFile(file: File): FileValue {
  const key = crypto.randomUUID();
  picked.set(key, file);
  return { filename: file.name, type: file.type || 'application/octet-stream', picked: key };
}

/** Lets go of a file that `holdFile` holds. */
export function releaseFile(value: FileValue): void {
  picked.delete(value.picked ?? '');
}

/**
 * The content of a file value.
 * @throws LostFileError where the page no longer holds it.
 */
export function contentOf(value: FileValue): File {
  const { filename, type, text, base64 } = value;
  if (text !== undefined) return new File([text], filename, { type });
  if (base64 !== undefined) return new File([bytesOf(base64)], filename, { type });
  const file = picked.get(value.picked ?? '');
  if (file === undefined) throw new LostFileError(filename);
  return new File([file], filename, { type });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
