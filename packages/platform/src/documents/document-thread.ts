/** The thread that reads documents and cuts their text into passages. */
import { answerRequests } from '../threads/answer-requests.ts';
import { ThreadRefusalError } from '../threads/thread-errors.ts';
import { chunkText } from './chunk-text.ts';
import type { DocumentRequest } from './document-worker.ts';
import { readDocument } from './read-document.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

answerRequests(async (request: DocumentRequest) => {
  try {
    const value =
      request.type === 'extract'
        ? await readDocument(request.filename, request.bytes)
        : await chunkText(request.text, request);
    return { value };
  } catch (error) {
    if (error instanceof UnreadableDocumentError) {
      throw new ThreadRefusalError(error.code, error.message);
    }
    throw error;
  }
});
