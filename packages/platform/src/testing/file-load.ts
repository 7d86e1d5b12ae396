import { createHash, randomInt } from 'node:crypto';
import type OpenAI from 'openai';

/** What one client was told before the server was killed. */
export interface Told {
  /** Files that exist, by id. */
  readonly files: Map<string, string>;
  /** Ids of files whose deletion was asked for; true once it was confirmed. */
  readonly deleted: Map<string, boolean>;
  /** Uploads that were opened and not confirmed as completed: name and parts that arrived. */
  readonly pending: Map<string, { readonly name: string; readonly parts: Map<number, string> }>;
}

export function nothingTold(): Told {
  return { files: new Map(), deleted: new Map(), pending: new Map() };
}

const largestPart = 300_000;
let counter = 0;

/** A name that tells the content: what is found under it can be checked without a memory of it. */
function newName(parts: number): string {
  counter += 1;
  const sizes = Array.from({ length: parts }, () => randomInt(1, largestPart));
  return `${process.pid}-${counter}-${sizes.join('_')}.bin`;
}

/** The parts of the file with this name. */
export function partsOf(name: string): Buffer[] {
  const [, seed = '', sizes = ''] = /-(\d+)-([\d_]+)\.bin$/.exec(name) ?? [];
  return sizes.split('_').map((size, index) => {
    const block = createHash('sha512').update(`${seed} ${index}`).digest();
    return Buffer.alloc(Number(size), block);
  });
}

/** Creates files without end; every answer is noted in `told`. Throws when the server is gone. */
export async function createFiles(client: OpenAI, told: Told): Promise<never> {
  for (;;) {
    const name = newName(1);
    const file = new File(partsOf(name) as BlobPart[], name);
    const { id } = await client.files.create({ file, purpose: 'user_data' });
    told.files.set(id, name);
    if (told.files.size % 3 > 0) continue;
    told.deleted.set(id, false);
    await client.files.delete(id);
    told.deleted.set(id, true);
  }
}

/** Uploads files in parts without end. */
export async function uploadFiles(client: OpenAI, told: Told): Promise<never> {
  for (;;) {
    const name = newName(4);
    const contents = partsOf(name);
    const upload = await client.uploads.create({
      filename: name,
      purpose: 'user_data',
      mime_type: 'application/octet-stream',
      bytes: contents.reduce((sum, part) => sum + part.length, 0),
    });
    const parts = new Map<number, string>();
    told.pending.set(upload.id, { name, parts });
    await Promise.all(contents.map((_, index) => sendPart(client, upload.id, name, parts, index)));
    await completeUpload(client, upload.id, told);
  }
}

async function sendPart(
  client: OpenAI,
  uploadId: string,
  name: string,
  parts: Map<number, string>,
  index: number,
): Promise<void> {
  const data = new File([partsOf(name)[index]! as BlobPart], 'part');
  parts.set(index, (await client.uploads.parts.create(uploadId, { data })).id);
}

/** Sends what is missing of a pending upload and completes it. */
export async function resumeUpload(client: OpenAI, uploadId: string, told: Told): Promise<void> {
  const { name, parts } = told.pending.get(uploadId)!;
  for (const index of partsOf(name).keys()) {
    if (!parts.has(index)) await sendPart(client, uploadId, name, parts, index);
  }
  await completeUpload(client, uploadId, told);
}

async function completeUpload(client: OpenAI, uploadId: string, told: Told): Promise<void> {
  const { name, parts } = told.pending.get(uploadId)!;
  const contents = partsOf(name);
  const { file } = await client.uploads.complete(uploadId, {
    part_ids: contents.map((_, index) => parts.get(index)!),
    md5: createHash('md5').update(Buffer.concat(contents)).digest('hex'),
  });
  told.files.set(file!.id, name);
  told.pending.delete(uploadId);
}
