import { decodeText } from './decode-text.ts';
import { documentKind } from './document-kind.ts';
import { readHtml } from './read-html.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';
import { ZipArchive } from './zip-archive.ts';

/** Reads the text of a document. Run it in a thread: it may take long. */
export async function readDocument(filename: string, bytes: Uint8Array): Promise<string> {
  const text = tidy(await read(filename, bytes));
  if (text.trim() !== '') return text;
  throw new UnreadableDocumentError(
    'invalid_file',
    `The file '${filename}' has no text. Scanned pages have to go through text recognition first.`,
  );
}

async function read(filename: string, bytes: Uint8Array): Promise<string> {
  let archive: ZipArchive | undefined;
  const open = () => (archive ??= new ZipArchive(bytes));
  const kind = documentKind(filename, bytes, () => open().names);
  // Each reader is loaded when it is needed: pdf.js alone is several megabytes.
  if (kind === 'pdf') return (await import('./read-pdf.ts')).readPdf(bytes);
  if (kind === 'docx') return (await import('./read-office.ts')).readDocx(open());
  if (kind === 'pptx') return (await import('./read-office.ts')).readPptx(open());
  if (kind === 'xlsx') return (await import('./read-xlsx.ts')).readXlsx(open());
  const text = decodeText(filename, bytes);
  return kind === 'html' ? readHtml(text) : text;
}

/** One kind of line end, and no character that PostgreSQL or UTF-8 cannot keep. */
function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').toWellFormed();
}
