import { UnreadableDocumentError } from './unreadable-document-error.ts';

/**
 * Decodes UTF-8 or UTF-16, with or without a byte order mark.
 * @throws UnreadableDocumentError where it is neither, or no text
 */
export function decodeText(filename: string, bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableDocumentError(
      'invalid_file',
      `The file '${filename}' is not valid ${encoding.toUpperCase().replace(/[BL]E$/, '')}. Save it as UTF-8 and upload it again.`,
    );
  }
  if (looksBinary(text)) {
    throw new UnreadableDocumentError(
      'unsupported_file',
      `The file '${filename}' holds binary data and no text. Supported are PDF, DOCX, PPTX, XLSX, HTML, Markdown, JSON, CSV, code and other text.`,
    );
  }
  return text;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: every other byte of Latin text in UTF-16 is zero.
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const many = sample.length * 0.3;
  if (zeros[1]! > many && zeros[0]! < many / 10) return 'utf-16le';
  if (zeros[0]! > many && zeros[1]! < many / 10) return 'utf-16be';
  return 'utf-8';
}

/** More than one character in fifty of the beginning is a control character. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4096);
  // oxlint-disable-next-line no-control-regex
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls * 50 > sample.length;
}
