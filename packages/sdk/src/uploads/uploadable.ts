import { OpenAIError } from '../errors/openai-error.ts';

/** A piece of a file: text counts as UTF-8. */
export type FilePart = string | ArrayBuffer | ArrayBufferView | Blob;

/** Chunks of a file that are read while it is sent. */
export type StreamingFileInput = AsyncIterable<FilePart> | ReadableStream<FilePart>;

/** A stream with a name, made by `toStreamingFile()`: its content is read while it is sent. */
export class StreamingFile {
  readonly data: StreamingFileInput;
  /** Name that the API is told. */
  readonly name: string;
  /** Media type. Default: `application/octet-stream`. */
  readonly type: string | undefined;

  constructor(data: StreamingFileInput, name: string, type: string | undefined) {
    this.data = data;
    this.name = name;
    this.type = type;
  }
}

/** What Node's `fs.createReadStream()` gives, as far as it is looked at here. */
export interface FileReadStream extends AsyncIterable<Uint8Array> {
  path: string | { toString(): string };
}

/**
 * What methods that upload take for a file. A `File`, a `Blob`, bytes and a file stream that
 * has a path can be sent again where an attempt fails; other streams and replies of `fetch`
 * are read once.
 */
export type Uploadable =
  | Blob
  | Response
  | FileReadStream
  | ArrayBuffer
  | ArrayBufferView
  | StreamingFile
  | StreamingFileInput;

/** Values that hold files, with every file in any form that can be uploaded. */
export type WithUploads<Params> = {
  [Key in keyof Params]: [Extract<Params[Key], Blob>] extends [never]
    ? Params[Key]
    :
        | Params[Key]
        | Uploadable
        | (Extract<Params[Key], unknown[]> extends never ? never : Uploadable[]);
};

/**
 * Names a stream as a file, without reading it: memory stays small however long it is.
 * @param name name with its ending, which tells the API the format.
 * @throws {OpenAIError} without a name.
 */
export function toStreamingFile(
  data: StreamingFileInput,
  name: string,
  options: { type?: string | undefined } = {},
): StreamingFile {
  if (name === '')
    throw new OpenAIError('A streaming file needs a name: its ending tells the API the format.');
  return new StreamingFile(data, name, options.type);
}

/** Whether a value is a web stream. */
export const isReadableStream = (value: object): value is ReadableStream =>
  'getReader' in value && typeof value.getReader === 'function';

/** Whether a value gives chunks one after the other. */
export const isAsyncIterable = (value: object): value is AsyncIterable<FilePart> =>
  Symbol.asyncIterator in value;
