import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Lifetime } from './lifetime.ts';
import type { ByteReader, Reply } from './transport.ts';

/** How long the unread rest of a body may take before its connection is closed instead of kept. */
const drainMs = 250;

/** Nothing is asked to be compressed, but a proxy may do it all the same. */
function decompressed(message: IncomingMessage): Readable {
  const encoding = message.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return message;
  const decoder =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : undefined;
  if (decoder === undefined) return message;
  message.on('error', (error) => decoder.destroy(error));
  return message.pipe(decoder);
}

function drain(message: IncomingMessage, body: Readable): void {
  body.removeAllListeners('readable');
  body.on('error', () => {});
  message.on('error', () => {});
  const timer = setTimeout(() => message.destroy(), drainMs);
  message.once('close', () => clearTimeout(timer));
  body.resume();
}

/** A reply that `node:http` gave. */
export class NodeReply implements Reply {
  readonly status: number;
  readonly url: string;
  #message: IncomingMessage;
  #body: Readable | undefined;
  readonly lifetime: Lifetime;
  #headers: Headers | undefined;

  constructor(message: IncomingMessage, url: string, lifetime: Lifetime) {
    this.status = message.statusCode!;
    this.url = url;
    this.#message = message;
    this.lifetime = lifetime;
  }

  header(name: string): string | null {
    const value = this.#message.headers[name];
    return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
  }

  headers(): Headers {
    if (this.#headers === undefined) {
      const headers = new Headers();
      const raw = this.#message.rawHeaders;
      for (let index = 0; index < raw.length; index += 2) {
        headers.append(raw[index]!, raw[index + 1]!);
      }
      this.#headers = headers;
    }
    return this.#headers;
  }

  #open(): Readable {
    if (this.#body !== undefined) {
      throw new TypeError('The body of this reply has been read already.');
    }
    this.#body = decompressed(this.#message);
    return this.#body;
  }

  text(): Promise<string> {
    const body = this.#open();
    const lifetime = this.lifetime;
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let ended = false;
      const fail = (error: Error): void => {
        lifetime.release();
        this.#message.destroy();
        reject(lifetime.reason ?? error);
      };
      lifetime.onCancel(fail);
      body.on('data', (chunk: Buffer) => chunks.push(chunk));
      body.on('end', () => {
        ended = true;
        lifetime.release();
        const whole = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
        resolve(whole.toString('utf8'));
      });
      body.on('error', fail);
      body.on('close', () => {
        if (!ended) fail(new Error('The connection was closed before the whole reply came.'));
      });
    });
  }

  reader(): ByteReader {
    return new NodeByteReader(this.#message, this.#open(), this.lifetime);
  }

  toResponse(): Response {
    this.lifetime.unlimit();
    this.#message.once('close', () => this.lifetime.release());
    const hasBody = ![101, 103, 204, 205, 304].includes(this.status);
    let reader: ByteReader | undefined;
    const stream = hasBody
      ? new ReadableStream<Uint8Array>(
          {
            pull: async (controller) => {
              reader ??= this.reader();
              const chunk = await reader.read();
              if (chunk === null) controller.close();
              else controller.enqueue(new Uint8Array(chunk));
            },
            cancel: () => (reader ?? this.reader()).cancel(),
          },
          { highWaterMark: 0 },
        )
      : null;
    const headers = new Headers(this.headers());
    if (headers.has('content-encoding')) {
      headers.delete('content-encoding');
      headers.delete('content-length');
    }
    const statusText = this.#message.statusMessage ?? '';
    const response = new Response(stream, { status: this.status, statusText, headers });
    Object.defineProperty(response, 'url', { value: this.url });
    return response;
  }

  discard(): void {
    this.lifetime.release();
    drain(this.#message, this.#message);
  }
}

/** Pulls from a paused stream: what has piled up in the meantime comes as one chunk. */
class NodeByteReader implements ByteReader {
  #message: IncomingMessage;
  #body: Readable;
  #lifetime: Lifetime;
  #ended = false;
  #error: Error | undefined;
  #resolve: ((chunk: Uint8Array | null) => void) | undefined;
  #reject: ((error: Error) => void) | undefined;

  constructor(message: IncomingMessage, body: Readable, lifetime: Lifetime) {
    this.#message = message;
    this.#body = body;
    this.#lifetime = lifetime;
    body.on('readable', () => this.#offer());
    body.on('end', () => {
      this.#ended = true;
      this.#settle();
    });
    body.on('error', (error) => this.#fail(error));
    body.on('close', () => {
      if (!this.#ended) this.#fail(new Error('The connection was closed before the reply ended.'));
    });
    lifetime.onCancel((reason) => this.#fail(reason));
  }

  #fail(error: Error): void {
    this.#error ??= this.#lifetime.reason ?? error;
    this.#message.destroy();
    this.#settle();
  }

  #settle(): void {
    this.#lifetime.release();
    const resolve = this.#resolve;
    const reject = this.#reject;
    this.#resolve = undefined;
    this.#reject = undefined;
    if (this.#error !== undefined) reject?.(this.#error);
    else resolve?.(null);
  }

  #offer(): void {
    if (this.#resolve === undefined) return;
    const chunk = this.#body.read() as Buffer | null;
    if (chunk === null) return;
    const resolve = this.#resolve;
    this.#resolve = undefined;
    this.#reject = undefined;
    resolve(chunk);
  }

  read(): Promise<Uint8Array | null> {
    return new Promise((resolve, reject) => {
      if (this.#error !== undefined) return reject(this.#error);
      if (this.#ended) return resolve(null);
      const chunk = this.#body.read() as Buffer | null;
      if (chunk !== null) return resolve(chunk);
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  cancel(): void {
    this.#lifetime.release();
    if (!this.#ended) this.#message.destroy();
  }

  finish(): void {
    this.#lifetime.release();
    if (!this.#ended) drain(this.#message, this.#body);
  }
}
