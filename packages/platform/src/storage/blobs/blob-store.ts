/** Bytes of a blob that are wanted, both ends included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A blob that is there, and when it was written, in milliseconds since 1970. */
export interface BlobEntry {
  readonly key: string;
  readonly writtenAt: number;
}

/**
 * Keeps contents of any size by key. Keys are names divided by slashes; the first
 * says whose blobs they are, such as `files/…`. A blob never changes once it is written.
 */
export interface BlobStore {
  /** Streams into a temporary place, syncs, then shows it under `key`. Nothing half is ever visible there. */
  write(key: string, content: AsyncIterable<Uint8Array>): Promise<{ bytes: number }>;
  /** Reading what is not there throws at the first chunk. */
  read(key: string, range?: ByteRange): AsyncIterable<Uint8Array>;
  /** Gives a blob another key; as durable as `write`. */
  move(from: string, to: string): Promise<void>;
  /** Does nothing where there is no such blob. */
  delete(key: string): Promise<void>;
  /** Every blob whose key begins with `prefix` and a slash. */
  list(prefix: string): AsyncIterable<BlobEntry>;
}
