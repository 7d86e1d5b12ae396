import type { ResponseInputContent, ResponseInputImage, ResponseItem } from '@unabridged/contract';
import type { DocumentTexts, ReadDocument } from '../documents/document-texts.ts';
import type { TextEngine } from '../engines/engine.ts';
import { badRequest } from '../errors/api-error.ts';
import type { StoredFiles } from '../hosted-tools/hosted-services.ts';
import { readWhole } from '../hosted-tools/read-whole.ts';

/** Gives engines the text of documents in place of the documents. */
export class DocumentReader {
  readonly #documents: DocumentTexts;
  readonly #files: StoredFiles | null;

  constructor(documents: DocumentTexts, files: StoredFiles | null) {
    this.#documents = documents;
    this.#files = files;
  }

  /** The items with documents as text and stored images as data; `input` are those of the request itself. */
  async read(
    items: readonly ResponseItem[],
    input: readonly ResponseItem[],
    engine: TextEngine,
  ): Promise<ResponseItem[]> {
    const read: ResponseItem[] = [];
    const readDocument = this.#documents.begin();
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
        content.push(await this.#part(part, `${param}[${place}]`, engine, readDocument));
      }
      read.push(withParts(item, content));
    }
    return read;
  }

  async #part(
    part: ResponseInputContent,
    param: string,
    engine: TextEngine,
    readDocument: ReadDocument,
  ): Promise<ResponseInputContent> {
    if (part.type === 'input_file') return readDocument(part, param);
    if (part.type === 'input_image') return this.#image(part, param, engine);
    return part;
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
    const files = this.#files;
    if (!part.file_id || part.image_url || files === null) return part;
    const { filename } = await files.require(part.file_id, `${param}.file_id`);
    const type = imageTypes[filename.split('.').at(-1)!.toLowerCase()] ?? 'image/png';
    const bytes = await readWhole(files, part.file_id);
    return { ...part, file_id: null, image_url: `data:${type};base64,${bytes.toString('base64')}` };
  }
}

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
