import type { ResponseInputText } from '@unabridged/contract';
import { badRequest, notImplemented } from '../errors/api-error.ts';
import type { ApiError } from '../errors/api-error.ts';
import type { StoredFiles } from '../hosted-tools/hosted-services.ts';
import { readWhole } from '../hosted-tools/read-whole.ts';
import { extractText } from './extract-text.ts';

/** A document in a message: an uploaded file, or the file itself. */
export interface GivenDocument {
  readonly file_id?: string | null;
  readonly file_data?: string | null;
  /** Only where the API takes URLs. */
  readonly file_url?: string | null;
  readonly filename?: string | null;
}

/** Gives the text of a document in the part of a message. `param` is where errors say it is. */
export type ReadDocument = (document: GivenDocument, param: string) => Promise<ResponseInputText>;

/** Bytes of all documents of a request, by the limit of the API. */
const mostBytes = 50 * 1024 * 1024;

/** Gives engines the text of documents in place of the documents. */
export class DocumentTexts {
  readonly #files: StoredFiles | null;
  readonly #sources: string;

  /** `sources` are the fields that a document may come in, as the API names them. */
  constructor(files: StoredFiles | null, sources: readonly (keyof GivenDocument)[]) {
    this.#files = files;
    const names = sources.map((name) => `'${name}'`);
    this.#sources = `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`;
  }

  /** Reads the documents of one request, which together have a limit. */
  begin(): ReadDocument {
    let left = mostBytes;
    const take = (bytes: number, param: string) => {
      left -= bytes;
      if (left < 0) throw tooLarge(param);
    };
    return async (given, param) => readText(await this.#read(given, param, take), param);
  }

  /** Takes the size from the limit, that of a stored file before it is read. */
  async #read(
    { file_data: data, file_id: id, file_url: url, filename }: GivenDocument,
    param: string,
    take: (bytes: number, param: string) => void,
  ): Promise<{ filename: string; bytes: Uint8Array }> {
    if (data) {
      const [, type = '', base64 = data] = /^data:([^;,]*)[^,]*,(.*)$/s.exec(data) ?? [];
      const bytes = Buffer.from(base64, 'base64');
      if (bytes.length === 0) {
        throw badRequest(
          `Invalid '${param}.file_data': expected base64, or a data URL with base64 in it.`,
          `${param}.file_data`,
          'invalid_value',
        );
      }
      take(bytes.length, param);
      return { filename: filename ?? `document.${extensions[type] ?? 'txt'}`, bytes };
    }
    if (id) {
      if (this.#files === null) {
        throw notImplemented('This platform keeps no files.', `${param}.file_id`);
      }
      const file = await this.#files.require(id, `${param}.file_id`);
      take(file.bytes, param);
      return { filename: file.filename, bytes: await readWhole(this.#files, id) };
    }
    if (url) {
      throw notImplemented(
        'This platform fetches nothing from the network. Upload the file and pass its file_id, or pass file_data.',
        `${param}.file_url`,
      );
    }
    throw badRequest(
      `One of ${this.#sources} must be provided.`,
      param,
      'missing_required_parameter',
    );
  }
}

function tooLarge(param: string): ApiError {
  return badRequest(
    'The documents of this request have more than 50 MB in all. Send fewer or smaller ones.',
    param,
    'file_too_large',
  );
}

async function readText(
  document: { filename: string; bytes: Uint8Array },
  param: string,
): Promise<ResponseInputText> {
  try {
    const text = await extractText(document);
    return { type: 'input_text', text: `Document ${document.filename}:\n${text}` };
  } catch (error) {
    throw badRequest(
      `The document '${document.filename}' could not be read: ${(error as Error).message}`,
      param,
      'invalid_file',
    );
  }
}

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/json': 'json',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/html': 'html',
  'text/markdown': 'md',
  'text/csv': 'csv',
};
