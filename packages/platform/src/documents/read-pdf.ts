import { extractText, getDocumentProxy } from 'unpdf';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

/** The text of all pages, an empty line between them. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0 });
    const { text } = await extractText(document, { mergePages: false });
    return text.join('\n\n');
  } catch (error) {
    throw new UnreadableDocumentError('invalid_file', reason(error));
  }
}

function reason(error: unknown): string {
  const { name, message } = error as Error;
  if (name === 'PasswordException') {
    return 'The PDF file is protected by a password. Upload it without the protection.';
  }
  return `The PDF file is damaged and cannot be read (${message.replace(/\.$/, '')}). Save the document again and upload it anew.`;
}
