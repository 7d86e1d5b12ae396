import type { IncomingMessage } from 'node:http';
import { ApiError } from '../errors/api-error.ts';

/** Largest body that is read into memory, in bytes. Images of 50 MB in base64 fit. */
export const maximumBodyBytes = 100 * 1024 * 1024;

export function bodyTooLarge(): ApiError {
  return new ApiError({
    status: 413,
    message: `The body of the request is larger than the limit of ${maximumBodyBytes / 1024 / 1024} MB. Send large content as a file or by URL.`,
    code: 'request_too_large',
  });
}

/** The refusal of a request whose client has gone: nobody reads it. */
export function clientLeft(): ApiError {
  return new ApiError({ status: 499, message: 'The client has closed the request.' });
}

/** A body in memory. */
export async function wholeBody(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maximumBodyBytes) throw bodyTooLarge();
    chunks.push(chunk);
  }
  return joined(chunks);
}

/** The same of a request of `node:http`, by its events: most bodies are one chunk, and each step costs. */
export function wholeIncoming(incoming: IncomingMessage): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    if (incoming.destroyed) return reject(clientLeft());
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= maximumBodyBytes) return void chunks.push(chunk);
      incoming.off('data', take).pause();
      reject(bodyTooLarge());
    };
    incoming.on('data', take);
    incoming.on('end', () => resolve(joined(chunks)));
    incoming.on('error', () => reject(clientLeft()));
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}
