import { UnreadableDocumentError } from './unreadable-document-error.ts';

/** How a document is read. */
export type DocumentKind = 'pdf' | 'docx' | 'pptx' | 'xlsx' | 'html' | 'text';

/** First bytes of files that hold no text to read, and what they are. */
const unreadable: readonly (readonly [string, string])[] = [
  ['d0cf11e0a1b11ae1', 'a file of an old Office program (.doc, .xls, .ppt)'],
  ['89504e47', 'an image (PNG)'],
  ['ffd8ff', 'an image (JPEG)'],
  ['47494638', 'an image (GIF)'],
  ['49492a00', 'an image (TIFF)'],
  ['4d4d002a', 'an image (TIFF)'],
  ['1f8b', 'a gzip archive'],
  ['377abcaf271c', 'a 7z archive'],
  ['52617221', 'a RAR archive'],
  ['fd377a585a00', 'an xz archive'],
  ['494433', 'an MP3 recording'],
  ['4f676753', 'an Ogg recording'],
  ['664c6143', 'a FLAC recording'],
  ['52494646', 'a recording or image (RIFF)'],
  ['1a45dfa3', 'a video (Matroska)'],
  ['7f454c46', 'a program (ELF)'],
  ['4d5a9000', 'a program (Windows)'],
  ['cafebabe', 'a program (Java or macOS)'],
  ['0061736d', 'a program (WebAssembly)'],
  ['53514c69746520666f726d617420', 'an SQLite database'],
  ['7b5c727466', 'rich text (RTF)'],
];

const kindOfExtension: Readonly<Record<string, DocumentKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  pptx: 'pptx',
  xlsx: 'xlsx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

const nameOfKind = { pdf: 'a PDF', docx: 'a DOCX', pptx: 'a PPTX', xlsx: 'an XLSX' } as const;

/**
 * Tells how to read a document: by its content first, because names lie; then by its
 * extension.
 * @throws UnreadableDocumentError for kinds that are not read, and for names that lie
 */
export function documentKind(
  filename: string,
  bytes: Uint8Array,
  archiveNames: () => readonly string[],
): DocumentKind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  const extension = /\.([^./\\]+)$/.exec(filename)?.[1]?.toLowerCase() ?? '';
  // Readers accept some bytes before the signature, and so do we.
  if (start.includes('%PDF-')) return 'pdf';
  if (start.toString('latin1', 0, 4) === 'PK\x03\x04') return kindOfArchive(archiveNames());
  const hex = start.toString('hex');
  const known = unreadable.find(([signature]) => hex.startsWith(signature));
  if (known !== undefined) throw unsupported(filename, known[1]);
  if (start.toString('latin1', 4, 8) === 'ftyp') throw unsupported(filename, 'a video or image');
  const kind = kindOfExtension[extension];
  if (kind !== undefined && kind !== 'html' && kind !== 'text') {
    throw new UnreadableDocumentError(
      'invalid_file',
      `The file '${filename}' is not ${nameOfKind[kind]} file, although its name says so. Upload the file again under its right name.`,
    );
  }
  if (kind !== undefined) return kind;
  return /^\s*(?:<!doctype html|<html[\s>])/i.test(start.toString('latin1')) ? 'html' : 'text';
}

function kindOfArchive(names: readonly string[]): DocumentKind {
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('ppt/presentation.xml')) return 'pptx';
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  throw new UnreadableDocumentError(
    'unsupported_file',
    'The file is an archive other than DOCX, PPTX and XLSX. Unpack it and upload the documents in it.',
  );
}

function unsupported(filename: string, what: string): UnreadableDocumentError {
  return new UnreadableDocumentError(
    'unsupported_file',
    `The file '${filename}' is ${what}, which has no text to be read. Supported are PDF, DOCX, PPTX, XLSX, HTML, Markdown, JSON, CSV, code and other text.`,
  );
}
