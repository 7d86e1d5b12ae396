import { Thread } from '../threads/thread.ts';
import type { ThreadRequestOptions } from '../threads/thread.ts';
import {
  ThreadOutOfMemoryError,
  ThreadRefusalError,
  ThreadTimeoutError,
} from '../threads/thread-errors.ts';
import type { ChunkingOptions } from './chunk-text.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

/** What the thread of documents is asked for. */
export type DocumentRequest =
  | { readonly type: 'extract'; readonly filename: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | ({ readonly type: 'chunk'; readonly text: string } & ChunkingOptions);

const thread = new Thread<DocumentRequest, unknown>({
  entry: new URL('document-thread.ts', import.meta.url),
  megabytes: 768,
});

/** Asks the thread that reads documents; its failures are about the document. */
export async function documentThread(
  request: DocumentRequest,
  options: ThreadRequestOptions,
): Promise<unknown> {
  try {
    return await thread.run(request, { ...options, interrupt: true });
  } catch (error) {
    if (error instanceof ThreadRefusalError) {
      throw new UnreadableDocumentError(
        error.code === 'unsupported_file' ? 'unsupported_file' : 'invalid_file',
        error.message,
      );
    }
    if (error instanceof ThreadTimeoutError || error instanceof ThreadOutOfMemoryError) {
      throw new UnreadableDocumentError(
        'invalid_file',
        `The file is too large or too intricate to be read. ${error.message} Split it into smaller files.`,
      );
    }
    throw error;
  }
}
