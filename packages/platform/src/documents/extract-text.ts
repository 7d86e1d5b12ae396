import { documentThread } from './document-worker.ts';

/** A file whose text is wanted. */
export interface Document {
  /** Its extension tells its kind where the content does not. */
  readonly filename: string;
  readonly bytes: Uint8Array;
  /** Whether `bytes` may be taken away, which saves a copy of them. Default: false. */
  readonly handOver?: boolean;
  /** Ends the reading. */
  readonly signal?: AbortSignal | undefined;
}

/** Milliseconds that one document may take. */
const timeout = 120_000;

/**
 * Reads the text of a PDF, DOCX, PPTX, XLSX, HTML, Markdown, JSON, CSV, code or other text
 * file. Runs in a thread of its own with limits of time and memory.
 * @throws UnreadableDocumentError
 */
export async function extractText(document: Document): Promise<string> {
  const { filename, bytes, signal, handOver = false } = document;
  // Else a copy of its own: a Buffer may be a view of memory that others use.
  const own = handOver && isWhole(bytes) ? bytes : new Uint8Array(bytes);
  const reply = await documentThread(
    { type: 'extract', filename, bytes: own },
    { transfer: [own.buffer], timeout, signal },
  );
  return reply as string;
}

function isWhole(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer && bytes.buffer.byteLength === bytes.byteLength;
}
