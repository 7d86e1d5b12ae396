import { isKnownOperation } from '../operations/known-operations.ts';
import { runSpec } from '../run/run-spec.ts';
import type { RunSpec } from '../run/run-spec.ts';
import { isSecretHeader } from '../run/secret-headers.ts';

const marker = '#run=';

/** A link cannot be made or read; `message` says so to a person. */
export class ShareLinkError extends Error {
  override readonly name = 'ShareLinkError';
}

/**
 * The URL hash that carries a request: compressed JSON in base64url. It never leaves the
 * browser that opens it, since a hash is not sent to a server.
 * @throws ShareLinkError where the request holds something that looks like a key.
 */
export async function shareHash(spec: RunSpec): Promise<string> {
  const headers = Object.fromEntries(
    Object.entries(spec.headers).filter(([name]) => !isSecretHeader(name)),
  );
  const { operation, path, query, body } = spec;
  const json = JSON.stringify({ operation, path, query, headers, body });
  if (/\bsk-[A-Za-z0-9_-]{16,}/.test(json)) {
    throw new ShareLinkError(
      'The request holds text that looks like an API key. Remove it, then share again.',
    );
  }
  const packed = await transform(
    new TextEncoder().encode(json),
    new CompressionStream('deflate-raw'),
  );
  return marker + toBase64Url(packed);
}

/**
 * Reads the request of a shared link; undefined where the hash carries none.
 * @throws ShareLinkError where the link is damaged or from a newer build.
 */
export async function readShareHash(hash: string): Promise<RunSpec | undefined> {
  if (!hash.startsWith(marker)) return undefined;
  let shared: Partial<RunSpec>;
  try {
    const bytes = fromBase64Url(hash.slice(marker.length));
    const json = await transform(bytes, new DecompressionStream('deflate-raw'));
    shared = JSON.parse(new TextDecoder().decode(json)) as Partial<RunSpec>;
  } catch {
    throw new ShareLinkError('This link is damaged: a part of it is missing. Ask for a new one.');
  }
  if (typeof shared.operation !== 'string' || !isKnownOperation(shared.operation)) {
    throw new ShareLinkError('This link was made by a build with more operations than this one.');
  }
  const { operation, path, query, headers, body } = shared;
  return runSpec(operation, { path: path ?? {}, query: query ?? {}, headers: headers ?? {}, body });
}

async function transform(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
