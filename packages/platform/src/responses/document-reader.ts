import type {
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputImage,
  ResponseItem,
} from '@unabridged/contract';
import type { TextEngine } from '../engines/engine.ts';
import { badRequest, notImplemented } from '../errors/api-error.ts';
import type { StoredFiles } from '../hosted-tools/hosted-services.ts';
import { readWhole } from '../hosted-tools/read-whole.ts';

/** Turns the bytes of a document into text. Throws an error with a message where it cannot. */
export type ExtractText = (document: {
  readonly filename: string;
  readonly bytes: Uint8Array;
}) => Promise<string>;

export interface DocumentReaderOptions {
  readonly files: StoredFiles | null;
  readonly extractText: ExtractText;
}

/** Bytes of all documents of a request, by the limit of the API. */
const mostBytes = 50 * 1024 * 1024;

/** Gives engines the text of documents in place of the documents. */
export class DocumentReader {
  readonly #options: DocumentReaderOptions;

  constructor(options: DocumentReaderOptions) {
    this.#options = options;
  }

  /** The items with documents as text and stored images as data; `input` are those of the request itself. */
  async read(
    items: readonly ResponseItem[],
    input: readonly ResponseItem[],
    engine: TextEngine,
  ): Promise<ResponseItem[]> {
    const read: ResponseItem[] = [];
    const budget = { left: mostBytes };
    for (const item of items) {
      const parts = partsOf(item);
      if (!parts?.some(({ type }) => type === 'input_file' || type === 'input_image')) {
        read.push(item);
        continue;
      }
      const index = input.indexOf(item);
      const param = index < 0 ? 'input' : `input[${index}].content`;
      const content: ResponseInputContent[] = [];
      for (const [place, part] of parts.entries()) {
        content.push(await this.#part(part, `${param}[${place}]`, engine, budget));
      }
      read.push(withParts(item, content));
    }
    return read;
  }

  async #part(
    part: ResponseInputContent,
    param: string,
    engine: TextEngine,
    budget: { left: number },
  ): Promise<ResponseInputContent> {
    if (part.type === 'input_file') return this.#document(part, param, budget);
    if (part.type === 'input_image') return this.#image(part, param, engine);
    return part;
  }

  async #document(
    part: ResponseInputFile,
    param: string,
    budget: { left: number },
  ): Promise<ResponseInputContent> {
    const { extractText } = this.#options;
    const document = await this.#bytes(part, param);
    budget.left -= document.bytes.length;
    if (budget.left < 0) {
      throw badRequest(
        'The documents of this request have more than 50 MB in all. Send fewer or smaller ones.',
        param,
        'file_too_large',
      );
    }
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

  async #bytes(
    { file_data: data, file_id: id, file_url: url, filename }: ResponseInputFile,
    param: string,
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
      return { filename: filename ?? `document.${extensions[type] ?? 'txt'}`, bytes };
    }
    if (id) {
      const { files } = this.#options;
      if (files === null) throw notImplemented('This platform keeps no files.', `${param}.file_id`);
      const file = await files.require(id, `${param}.file_id`);
      return { filename: file.filename, bytes: await readWhole(files, id) };
    }
    if (url) {
      throw notImplemented(
        'This platform fetches nothing from the network. Upload the file and pass its file_id, or pass file_data.',
        `${param}.file_url`,
      );
    }
    throw badRequest(
      `One of 'file_id', 'file_data' or 'file_url' must be provided.`,
      param,
      'missing_required_parameter',
    );
  }

  async #image(
    part: ResponseInputImage,
    param: string,
    engine: TextEngine,
  ): Promise<ResponseInputContent> {
    if (engine.description.id === 'local') {
      throw badRequest(
        'The local stand-in cannot look at images. Connect a model that can with --upstream or from the engine badge in the Playground, or leave the image out.',
        param,
        'unsupported_image',
      );
    }
    const { files } = this.#options;
    if (!part.file_id || part.image_url || files === null) return part;
    const { filename } = await files.require(part.file_id, `${param}.file_id`);
    const type = imageTypes[filename.split('.').at(-1)!.toLowerCase()] ?? 'image/png';
    const bytes = await readWhole(files, part.file_id);
    return { ...part, file_id: null, image_url: `data:${type};base64,${bytes.toString('base64')}` };
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

const imageTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** The parts of a message or of a tool's output. */
function partsOf(item: ResponseItem): readonly ResponseInputContent[] | null {
  if (item.type === 'message' && item.role !== 'assistant') {
    return item.content as readonly ResponseInputContent[];
  }
  if (item.type !== 'function_call_output' && item.type !== 'custom_tool_call_output') return null;
  return typeof item.output === 'string' ? null : (item.output as readonly ResponseInputContent[]);
}

function withParts(item: ResponseItem, parts: ResponseInputContent[]): ResponseItem {
  return (
    item.type === 'message' ? { ...item, content: parts } : { ...item, output: parts }
  ) as ResponseItem;
}
