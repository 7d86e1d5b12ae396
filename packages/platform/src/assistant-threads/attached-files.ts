import type { Thread } from '@unabridged/contract';
import { badRequest } from '../errors/api-error.ts';
import { threadStoreDays } from '../assistants/tool-resources.ts';
import type { ToolSources } from '../assistants/tool-sources.ts';
import type { SqlThreadsStore } from '../storage/sql-threads-store.ts';
import type { NewMessage } from './thread-messages.ts';

/** Most files that code interpreter of a thread has. */
const mostCodeFiles = 20;

/**
 * Files that come attached to messages: those for file search go into the vector store of
 * the thread, which is made for the first one; those for code interpreter into its files.
 */
export class AttachedFiles {
  readonly #threads: SqlThreadsStore;
  readonly #sources: ToolSources;

  constructor(threads: SqlThreadsStore, sources: ToolSources) {
    this.#threads = threads;
    this.#sources = sources;
  }

  /**
   * Puts the files into their places.
   * @throws ApiError 400 where code interpreter would have too many
   */
  async take(threadId: string, messages: readonly NewMessage[]): Promise<void> {
    const toCode = filesFor('code_interpreter', messages);
    if (toCode.length > 0) {
      const thread = await this.#threads.find(threadId);
      requireRoom(thread?.tool_resources?.code_interpreter?.file_ids ?? [], toCode);
    }
    const toSearch = filesFor('file_search', messages);
    if (toSearch.length > 0) await this.#search(threadId, toSearch);
    if (toCode.length > 0)
      await this.#threads.update(threadId, (thread) => withCode(thread, toCode));
  }

  async #search(threadId: string, fileIds: readonly string[]): Promise<void> {
    const thread = await this.#threads.find(threadId);
    const present = thread?.tool_resources?.file_search?.vector_store_ids?.[0];
    if (present !== undefined) {
      for (const id of fileIds) await this.#sources.addToStore(present, id);
      return;
    }
    const made = await this.#sources.createStore({ file_ids: [...fileIds] }, threadStoreDays);
    await this.#threads.update(threadId, (old) => ({
      ...old,
      tool_resources: { ...old.tool_resources, file_search: { vector_store_ids: [made] } },
    }));
  }
}

/** Ids of the files that messages bring for a tool. */
function filesFor(
  tool: 'file_search' | 'code_interpreter',
  messages: readonly NewMessage[],
): string[] {
  return messages.flatMap(({ attachments }) =>
    (attachments ?? [])
      .filter(({ tools }) => tools?.some(({ type }) => type === tool))
      .flatMap(({ file_id: id }) => (id === undefined ? [] : [id])),
  );
}

/** Refuses more files for code interpreter than a thread may have. */
export function requireRoomForCode(
  present: readonly string[],
  messages: readonly NewMessage[],
): void {
  requireRoom(present, filesFor('code_interpreter', messages));
}

function requireRoom(present: readonly string[], added: readonly string[]): void {
  const { size } = new Set([...present, ...added]);
  if (size <= mostCodeFiles) return;
  throw badRequest(
    `Code interpreter of a thread takes at most ${mostCodeFiles} files; with these attachments there would be ${size}. Take some out of tool_resources first.`,
    'attachments',
    'array_above_max_length',
  );
}

function withCode(thread: Thread, added: readonly string[]): Thread {
  const present = thread.tool_resources?.code_interpreter?.file_ids ?? [];
  return {
    ...thread,
    tool_resources: {
      ...thread.tool_resources,
      code_interpreter: { file_ids: [...new Set([...present, ...added])] },
    },
  };
}
