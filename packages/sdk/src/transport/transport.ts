import type { RequestDescription } from '../request/build-request.ts';
import type { Lifetime } from './lifetime.ts';

/** Reads a body chunk by chunk. */
export interface ByteReader {
  /** The next bytes, or null at the end. Rejects where the connection breaks. */
  read(): Promise<Uint8Array | null>;
  /** Stops reading and closes the connection. */
  cancel(): void;
  /** Stops reading because nothing more is to come; keeps the connection where it ends at once. */
  finish(): void;
}

/** A reply whose headers have come. Its body is read once, by one of the methods. */
export interface Reply {
  readonly status: number;
  readonly url: string;
  readonly lifetime: Lifetime;
  /** Value of a header by its lower-case name. */
  header(name: string): string | null;
  /** All headers. Built on first use. */
  headers(): Headers;
  /** The whole body as text. */
  text(): Promise<string>;
  reader(): ByteReader;
  /** The reply as the platform's own `Response`. */
  toResponse(): Response;
  /** Reads the rest away for a moment, so that the connection can serve again, or closes it. */
  discard(): void;
}

/** How a transport may be asked to send. */
export interface TransportOptions {
  readonly connectTimeoutMs: number;
  /** URL of a proxy; null for none, undefined for what the environment says. Node's own transport only. */
  readonly proxy: string | null | undefined;
}

/** Sends one request once. Rejects with the lifetime's reason where that ends first. */
export type Transport = (
  request: RequestDescription,
  lifetime: Lifetime,
  options: TransportOptions,
) => Promise<Reply>;

/** What `#transport` resolves to: chosen by the runtime. */
export interface DefaultTransport {
  /** The runtime's own transport, or undefined where `fetch` is to be used. */
  choose(): Transport | undefined;
}
