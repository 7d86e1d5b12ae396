import { ApiError, badRequest } from '../errors/api-error.ts';
import { checkJsonLines } from './json-lines.ts';

/** What is known of a file before its content is. */
export interface DeclaredFile {
  readonly filename: string;
  readonly purpose: string;
  readonly bytes: number;
  /** The param that a refusal names. */
  readonly param: string;
}

/** A file as it was sent, before it is accepted for its purpose. */
export interface OfferedFile extends DeclaredFile {
  open(): AsyncIterable<Uint8Array>;
}

/** Most bytes of a file for a batch. */
const maximumBatchBytes = 200 * 1024 * 1024;
const jsonLinesPurposes: ReadonlySet<string> = new Set(['batch', 'fine-tune', 'evals']);

/** Refuses a name or a size that does not suit the purpose. */
export function checkDeclared(file: DeclaredFile): void {
  const { purpose, param } = file;
  if (jsonLinesPurposes.has(purpose)) {
    if (!/\.jsonl$/i.test(file.filename)) {
      throw unsuitable(
        param,
        `Invalid file format for the purpose '${purpose}': '${file.filename}' must be a .jsonl file with one JSON object a line.`,
      );
    }
    if (file.bytes === 0) {
      throw unsuitable(param, `The file is empty. The purpose '${purpose}' needs a line or more.`);
    }
  }
  if (purpose === 'batch' && file.bytes > maximumBatchBytes) {
    throw new ApiError({
      status: 413,
      message: `The file is too large for a batch: it has ${file.bytes} bytes, the limit is 200 MB (${maximumBatchBytes} bytes). Split it into several batches.`,
      param,
      code: 'file_too_large',
    });
  }
}

/**
 * Refuses a content that does not suit the purpose, as far as the API says so at once.
 * The lines of a batch are its own business: it names all that are wrong when it starts.
 */
export async function checkContent(file: OfferedFile): Promise<void> {
  const { purpose, param } = file;
  if (purpose === 'fine-tune' || purpose === 'evals') await checkJsonLines(file.open(), param);
  if (purpose === 'vision' && !(await isImage(file.open()))) {
    throw unsuitable(
      param,
      `'${file.filename}' is no image. The purpose 'vision' takes PNG, JPEG, GIF and WebP.`,
    );
  }
}

async function isImage(content: AsyncIterable<Uint8Array>): Promise<boolean> {
  for await (const chunk of content) {
    const head = Buffer.from(chunk.subarray(0, 12)).toString('latin1');
    return /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF[^]{4}WEBP)/.test(head);
  }
  return false;
}

function unsuitable(param: string, message: string): ApiError {
  return badRequest(message, param, 'invalid_file_format');
}
