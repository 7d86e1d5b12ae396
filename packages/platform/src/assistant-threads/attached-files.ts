import type { Thread } from '@unabridged/contract';
import { threadStoreDays } from '../assistants/tool-resources.ts';
import type { ToolSources } from '../assistants/tool-sources.ts';
import type { SqlThreadsStore } from '../storage/sql-threads-store.ts';
import type { NewMessage } from './thread-messages.ts';

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

  async take(threadId: string, messages: readonly NewMessage[]): Promise<void> {
    const forTool = (tool: 'file_search' | 'code_interpreter') =>
      messages.flatMap(({ attachments }) =>
        (attachments ?? [])
          .filter(({ tools }) => tools?.some(({ type }) => type === tool))
          .flatMap(({ file_id: id }) => (id === undefined ? [] : [id])),
      );
    const toSearch = forTool('file_search');
    if (toSearch.length > 0) await this.#search(threadId, toSearch);
    const toCode = forTool('code_interpreter');
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
