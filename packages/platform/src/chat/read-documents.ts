import type { ChatCompletionMessageParam, ResponseInputItem } from '@unabridged/contract';
import type { DocumentTexts } from '../documents/document-texts.ts';

/** Whether a document is attached to any of the messages. */
export function hasDocuments(messages: readonly ChatCompletionMessageParam[]): boolean {
  return messages.some(
    ({ role, content }) =>
      role === 'user' && Array.isArray(content) && content.some(({ type }) => type === 'file'),
  );
}

/** The items of the messages with the texts of documents in place of the documents. */
export async function readDocuments(
  items: readonly ResponseInputItem[],
  messages: readonly ChatCompletionMessageParam[],
  documents: DocumentTexts,
): Promise<ResponseInputItem[]> {
  const readDocument = documents.begin();
  // Each message of a user is one item.
  const places = messages.flatMap(({ role }, index) => (role === 'user' ? [index] : []));
  const read: ResponseInputItem[] = [];
  for (const item of items) {
    if (!('role' in item) || item.role !== 'user') {
      read.push(item);
      continue;
    }
    const place = places.shift()!;
    if (typeof item.content === 'string') {
      read.push(item);
      continue;
    }
    const content: typeof item.content = [];
    for (const [index, part] of item.content.entries()) {
      const param = `messages[${place}].content[${index}].file`;
      content.push(part.type === 'input_file' ? await readDocument(part, param) : part);
    }
    read.push({ role: 'user', content });
  }
  return read;
}
