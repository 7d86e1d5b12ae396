import { OpenAIError } from '../errors/openai-error.ts';
import { fileNameOf } from './file-name.ts';
import { readFile } from './file-content.ts';
import { unnamedFile } from './multipart-body.ts';
import type { FilePart, Uploadable } from './uploadable.ts';

/** What `toFile()` makes a file of. Text alone is none: it might be meant as a path. */
export type ToFileInput = Uploadable;

type OpenAsBlob = (path: string) => Promise<Blob>;

/** Node reads a file that is named by its path while it is sent; elsewhere there is no such thing. */
function openAsBlob(): OpenAsBlob | undefined {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => { openAsBlob?: OpenAsBlob } };
  };
  return process?.getBuiltinModule?.('fs').openAsBlob;
}

interface WholeFileStream {
  readonly path: unknown;
  readonly start?: number;
  readonly end?: number;
  readonly constructor: { readonly name: string };
  destroy(): void;
}

async function partsOf(value: object): Promise<FilePart[]> {
  if (value instanceof Blob) return [value];
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return [value];
  if (value instanceof Response) return [await value.blob()];
  const stream = value as WholeFileStream;
  const open = openAsBlob();
  const whole = stream.start === undefined && (stream.end === undefined || stream.end === Infinity);
  if (
    open &&
    whole &&
    typeof stream.path === 'string' &&
    stream.constructor.name === 'ReadStream'
  ) {
    stream.destroy();
    return [await open(stream.path)];
  }
  const parts: FilePart[] = [];
  for await (const part of readFile(value)) parts.push(part);
  return parts;
}

/**
 * Makes a `File` of what holds a file: a `Blob`, bytes, a reply of `fetch`, a stream. On Node
 * a stream of `fs.createReadStream()` stays on the disk until it is sent; other streams are
 * read into memory. To send those piece by piece, pass them to the method itself.
 * @param name name of the file. Default: what the value tells, else `unknown_file`.
 * @param options `type` and `lastModified` of the file. Default: those of the value.
 * @throws {OpenAIError} where the value holds no file.
 */
export async function toFile(
  value: ToFileInput | PromiseLike<ToFileInput>,
  name?: string | null,
  options?: FilePropertyBag,
): Promise<File> {
  const source = await value;
  if (typeof source !== 'object' || source === null || isPlain(source)) {
    throw new OpenAIError(
      `toFile() needs a File, a Blob, bytes, a reply of fetch or a stream but got ${typeof source === 'object' ? 'a plain object' : typeof source}. ` +
        'For text use new File([text], name), for a path fs.createReadStream(path).',
    );
  }
  if (source instanceof File && (name ?? source.name) === source.name && options === undefined) {
    return source;
  }
  const parts = await partsOf(source);
  const [first] = parts;
  const type = parts.length === 1 && first instanceof Blob ? first.type : undefined;
  const lastModified = source instanceof File ? source.lastModified : undefined;
  return new File(parts as BlobPart[], name ?? fileNameOf(source) ?? unnamedFile, {
    ...(type === undefined ? undefined : { type }),
    ...(lastModified === undefined ? undefined : { lastModified }),
    ...options,
  });
}

function isPlain(value: object): boolean {
  return [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value) as null);
}
