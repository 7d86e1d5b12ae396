import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import type { StoredFiles } from './hosted-services.ts';

/** The bytes of a stored file. */
export function readWhole(files: StoredFiles, id: string): Promise<Buffer> {
  return buffer(Readable.from(files.open(id)));
}
