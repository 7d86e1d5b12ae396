import type { ResponseInputFile, ResponseInputImage } from '@unabridged/contract';
import { OpenAIError } from '../errors/openai-error.ts';
import { toFile } from '../uploads/to-file.ts';
import type { Uploadable } from '../uploads/uploadable.ts';

/** Bytes of a document in a request; a larger one is uploaded first. */
const largestFile = 50_000_000;
/** Characters of a `data:` URL of an image. */
const longestImage = 20_971_520;

/** A file that is uploaded already, one on the web, or one to be sent along. */
export type Attachment = { id: string } | { url: string } | Uploadable;

function toBase64(bytes: Uint8Array): string {
  const { Buffer: NodeBuffer } = globalThis as {
    Buffer?: { from(bytes: Uint8Array): { toString(encoding: 'base64'): string } };
  };
  if (NodeBuffer) return NodeBuffer.from(bytes).toString('base64');
  let text = '';
  for (let index = 0; index < bytes.length; index += 32_768) {
    text += String.fromCharCode(...bytes.subarray(index, index + 32_768));
  }
  return btoa(text);
}

async function dataURL(file: File, type: string): Promise<string> {
  return `data:${type};base64,${toBase64(new Uint8Array(await file.arrayBuffer()))}`;
}

const isFileId = (value: Attachment): value is { id: string } =>
  'id' in value && typeof value.id === 'string' && !(value instanceof Blob);

/** Replies of `fetch` have a `url` too. */
const isAddress = (value: Attachment): value is { url: string } =>
  'url' in value && typeof value.url === 'string' && !(value instanceof Response);

const typesByEnding: Record<string, string> = {
  pdf: 'application/pdf',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

function typeOf({ name, type }: File): string | undefined {
  return type || typesByEnding[name.split('.').at(-1)!.toLowerCase()];
}

/**
 * A document as part of an input. A file that is sent along is put into the request.
 * @param options `filename` where the file does not tell its name, and `detail` for PDFs.
 * @throws {OpenAIError} where it is empty or has more than 50 MB.
 */
export async function inputFile(
  source: Attachment,
  options: Pick<ResponseInputFile, 'filename' | 'detail'> = {},
): Promise<ResponseInputFile> {
  if (isFileId(source)) return { type: 'input_file', ...options, file_id: source.id };
  if (isAddress(source)) return { type: 'input_file', ...options, file_url: source.url };
  const file = await toFile(source, options.filename ?? null);
  if (file.size === 0) throw new OpenAIError(`The file ${file.name} is empty.`);
  if (file.size > largestFile) {
    throw new OpenAIError(
      `A file in a request may have ${largestFile / 1e6} MB but ${file.name} has ${(file.size / 1e6).toFixed(1)}. Upload it with files.create() and pass its id.`,
    );
  }
  const file_data = await dataURL(file, typeOf(file) ?? 'application/octet-stream');
  return { type: 'input_file', ...options, filename: file.name, file_data };
}

/**
 * An image as part of an input. One that is sent along is put into the request.
 * @throws {OpenAIError} where it is no image, or too large for a request.
 */
export async function inputImage(
  source: Attachment,
  options: Partial<Pick<ResponseInputImage, 'detail'>> = {},
): Promise<ResponseInputImage> {
  const { detail = 'auto' } = options;
  if (isFileId(source)) return { type: 'input_image', detail, file_id: source.id };
  if (isAddress(source)) return { type: 'input_image', detail, image_url: source.url };
  const file = await toFile(source);
  const type = typeOf(file);
  if (!type?.startsWith('image/')) {
    throw new OpenAIError(
      `${file.name} is not known to be an image: its type is ${type ?? 'not given'}. Use toFile(bytes, 'name.png').`,
    );
  }
  const image_url = await dataURL(file, type);
  if (image_url.length > longestImage) {
    throw new OpenAIError(
      `An image in a request may have about ${Math.floor((longestImage * 3) / 4 / 1e6)} MB but ${file.name} has ${(file.size / 1e6).toFixed(1)}. Upload it with files.create() and pass its id.`,
    );
  }
  return { type: 'input_image', detail, image_url };
}
