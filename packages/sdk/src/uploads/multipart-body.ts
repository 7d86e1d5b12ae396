import { isBrowser } from '../client/browser-check.ts';
import { isRepeatable, readFile } from './file-content.ts';

/** A field of a form: text, or a file with its name where it has one. */
export type FormField = readonly [name: string, value: string | object, filename?: string];

/** Name of a file that has none. */
export const unnamedFile = 'unknown_file';

const escapes: Record<string, string> = { '\n': '%0A', '\r': '%0D', '"': '%22' };

/** A name as it stands in a form, where it must not end its line or its quotes. */
const escaped = (name: string): string => name.replace(/[\n\r"]/g, (char) => escapes[char]!);

/** A form that is written while it is sent, so that a file of any length takes little memory. */
export class MultipartBody implements AsyncIterable<Uint8Array> {
  /** Whether it can be sent a second time. */
  readonly replayable: boolean;
  readonly contentType: string;
  #fields: readonly FormField[];
  #boundary = `----unabridged${crypto.randomUUID().replaceAll('-', '')}`;

  constructor(fields: readonly FormField[]) {
    this.#fields = fields;
    this.contentType = `multipart/form-data; boundary=${this.#boundary}`;
    this.replayable = fields.every(([, value]) => typeof value === 'string' || isRepeatable(value));
  }

  /** A form that the runtime has made. */
  static from(form: FormData): MultipartBody {
    return new MultipartBody(
      Array.from(form, ([name, value]) =>
        typeof value === 'string' ? [name, value] : [name, value, value.name],
      ),
    );
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder();
    for (const [name, value, filename] of this.#fields) {
      yield encoder.encode(this.#head(name, value, filename));
      if (typeof value === 'string') yield encoder.encode(value);
      else yield* readFile(value);
      yield encoder.encode('\r\n');
    }
    yield encoder.encode(`--${this.#boundary}--\r\n`);
  }

  /** The form as `fetch` takes it. Browsers cannot send a stream over HTTP/1.1: there it is put together first. */
  forFetch(): ReadableStream<Uint8Array> | Promise<Blob> {
    const chunks = this[Symbol.asyncIterator]();
    if (isBrowser()) return collect(chunks);
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    });
  }

  #head(name: string, value: string | object, filename = unnamedFile): string {
    const start = `--${this.#boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"`;
    if (typeof value === 'string') return `${start}\r\n\r\n`;
    return `${start}; filename="${escaped(filename)}"\r\nContent-Type: ${typeOf(value)}\r\n\r\n`;
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Blob> {
  const parts: BlobPart[] = [];
  for await (const chunk of chunks) parts.push(chunk as Uint8Array<ArrayBuffer>);
  return new Blob(parts);
}

function typeOf(value: object): string {
  const type = value instanceof Response ? value.headers.get('content-type') : (value as Blob).type;
  return (typeof type === 'string' && type.replace(/[\r\n]/g, '')) || 'application/octet-stream';
}
