import mammoth from 'mammoth';
import { decodeXml } from './decode-xml.ts';
import { readHtml } from './read-html.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';
import { storedArchive } from './zip-archive.ts';
import type { ZipArchive } from './zip-archive.ts';

/** Text of a DOCX document: paragraphs, lists, tables and notes. */
export async function readDocx(archive: ZipArchive): Promise<string> {
  // mammoth unpacks without limits, so it gets what we have unpacked within ours.
  const files = new Map<string, Buffer>();
  for (const name of archive.names) {
    if (/\.(?:xml|rels)$/.test(name)) files.set(name, withoutEntities(archive.read(name)!));
  }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: storedArchive(files) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return readHtml(value);
  } catch (error) {
    throw new UnreadableDocumentError(
      'invalid_file',
      `The DOCX file is damaged and cannot be read (${(error as Error).message}). Save the document again and upload it anew.`,
    );
  }
}

/** Text of a PPTX document, slide by slide. */
export function readPptx(archive: ZipArchive): string {
  const slides = archive.names
    .map((name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name))
    .filter((match) => match !== null)
    .sort((one, other) => Number(one[1]) - Number(other[1]));
  return slides
    .map(([name]) => paragraphs(archive.read(name)!.toString('utf8')).join('\n'))
    .join('\n\n');
}

function paragraphs(xml: string): string[] {
  return xml
    .split('</a:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<a:t(?:\s[^<>]*)?>([^<]*)<\/a:t>|<a:br[\s/>]/g)]
        .map((match) => (match[1] === undefined ? '\n' : decodeXml(match[1])))
        .join(''),
    )
    .filter((text) => text.trim() !== '');
}

/** Office programs write no document type; those that have one mean to expand entities. */
function withoutEntities(xml: Buffer): Buffer {
  if (!xml.includes('<!DOCTYPE')) return xml;
  throw new UnreadableDocumentError(
    'invalid_file',
    'The document declares XML entities, which no Office program does, and is not read for safety.',
  );
}
