import type { Metadata, Thread, ThreadMessage } from '@unabridged/contract';
import type { MigrationNote } from './migration-note.ts';

/** Names under which a conversation keeps what tools of its thread work on. */
export const conversationKeys = {
  thread: 'migrated_from',
  stores: 'vector_store_ids',
  files: 'code_interpreter_file_ids',
} as const;

const mostPairs = 16;
const longestValue = 512;

/**
 * Metadata for the conversation: the thread's own, and the stores and files of the thread
 * and of its attachments, so that the program can hand them to its tools.
 */
export function conversationMetadata(
  thread: Thread,
  messages: readonly ThreadMessage[],
): { readonly metadata: Metadata; readonly notes: readonly MigrationNote[] } {
  const notes: MigrationNote[] = [];
  const note = (what: string, message: string) => notes.push({ about: thread.id, what, message });
  const stores = thread.tool_resources?.file_search?.vector_store_ids ?? [];
  const files = new Set(thread.tool_resources?.code_interpreter?.file_ids);
  for (const { attachments } of messages) {
    for (const { file_id: id, tools = [] } of attachments ?? []) {
      if (id !== undefined && tools.some(({ type }) => type === 'code_interpreter')) files.add(id);
    }
  }
  const own: [string, string][] = [[conversationKeys.thread, thread.id]];
  if (stores.length > 0) {
    own.push([conversationKeys.stores, stores.join(',')]);
    note(
      'tool_resources.file_search',
      `The conversation keeps the id of the store (${stores.join(', ')}). A store that a thread has made ends after 7 days without use: set its expires_after to null to keep it.`,
    );
  }
  if (files.size > 0) {
    const { kept, rest } = fitting([...files]);
    own.push([conversationKeys.files, kept.join(',')]);
    if (rest.length > 0) note('attachments', `No room is left for the files ${rest.join(', ')}.`);
  }
  const given = Object.entries(thread.metadata ?? {});
  const dropped = given.splice(mostPairs - own.length);
  if (dropped.length > 0) {
    note('metadata', `No room is left for the pairs ${dropped.map(([key]) => key).join(', ')}.`);
  }
  return { metadata: Object.fromEntries([...given, ...own]), notes };
}

/** As many ids as one value holds. */
function fitting(ids: readonly string[]): { kept: string[]; rest: string[] } {
  const kept: string[] = [];
  for (const id of ids) {
    if ([...kept, id].join(',').length > longestValue) break;
    kept.push(id);
  }
  return { kept, rest: ids.slice(kept.length) };
}
