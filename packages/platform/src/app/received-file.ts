import type { BinaryInput } from '@unabridged/contract';
import { concatenate } from '../storage/blobs/concatenate.ts';
import type { BlobStore, ByteRange } from '../storage/blobs/blob-store.ts';

/** Blobs that belong to requests which are being answered. What a crash leaves here is removed at the next start. */
export const incomingPrefix = 'incoming';

/** A file of a multipart request, already on disk. It is gone after the reply unless it was kept. */
export class ReceivedFile {
  readonly filename: string;
  /** Media type that the client has given, such as `text/plain`. */
  readonly type: string;
  /** Size in bytes. */
  readonly size: number;
  readonly #blobs: BlobStore;
  readonly #key: string;
  #kept = false;

  constructor(
    blobs: BlobStore,
    key: string,
    about: { readonly filename: string; readonly type: string; readonly size: number },
  ) {
    this.#blobs = blobs;
    this.#key = key;
    this.filename = about.filename;
    this.type = about.type;
    this.size = about.size;
  }

  open(range?: ByteRange): AsyncIterable<Uint8Array> {
    return this.#blobs.read(this.#key, range);
  }

  /** The whole content in memory. */
  bytes(): Promise<Uint8Array> {
    return concatenate(this.open());
  }

  /** Makes the content a blob of the caller's, without copying it. */
  async keep(key: string): Promise<void> {
    await this.#blobs.move(this.#key, key);
    this.#kept = true;
  }

  async discard(): Promise<void> {
    if (!this.#kept) await this.#blobs.delete(this.#key);
  }
}

/** Params as a handler gets them: a file of the contract is one that was received. */
export type Received<Params> = Params extends unknown
  ? { [Name in keyof Params]: ReceivedField<Params[Name]> }
  : never;

type ReceivedField<Value> =
  Extract<Value, BinaryInput | BinaryInput[]> extends never
    ? Value
    :
        | Exclude<Value, BinaryInput | BinaryInput[]>
        | (Extract<Value, BinaryInput> extends never ? never : ReceivedFile)
        | (Extract<Value, BinaryInput[]> extends never ? never : ReceivedFile[]);
