import type {
  Thread,
  ThreadCreateParams,
  ThreadMessage,
  ThreadMessageListParams,
  ThreadUpdateParams,
} from '@unabridged/contract';
import { noneFound } from '../assistants/not-found.ts';
import { resolveToolResources, threadStoreDays } from '../assistants/tool-resources.ts';
import type { ToolSources } from '../assistants/tool-sources.ts';
import { badRequest } from '../errors/api-error.ts';
import type { ApiError } from '../errors/api-error.ts';
import { newId, nowInSeconds } from '../ids.ts';
import type { StoredPage } from '../storage/sql-assistants-store.ts';
import type { SqlThreadsStore } from '../storage/sql-threads-store.ts';
import { AttachedFiles, requireRoomForCode } from './attached-files.ts';
import { checkMessage, givenMessage } from './thread-messages.ts';
import type { NewMessage } from './thread-messages.ts';

/** Creates and keeps threads and their messages. */
export class ThreadsService {
  readonly #store: SqlThreadsStore;
  readonly #sources: ToolSources;
  readonly #attached: AttachedFiles;

  constructor(store: SqlThreadsStore, sources: ToolSources) {
    this.#store = store;
    this.#sources = sources;
    this.#attached = new AttachedFiles(store, sources);
  }

  /** `path` is where the thread is among the params, for errors. */
  async create(params: ThreadCreateParams, path = ''): Promise<Thread> {
    const at = (field: string) => (path === '' ? field : `${path}.${field}`);
    const given = params.messages ?? [];
    for (const [index, message] of given.entries()) {
      await checkMessage(message, this.#sources, at(`messages[${index}]`));
    }
    requireRoomForCode(params.tool_resources?.code_interpreter?.file_ids ?? [], given);
    const thread: Thread = {
      id: newId('thread'),
      object: 'thread',
      created_at: nowInSeconds(),
      metadata: params.metadata ?? {},
      tool_resources: await resolveToolResources(
        params.tool_resources,
        this.#sources,
        threadStoreDays,
        at('tool_resources'),
      ),
    };
    const messages = given.map((message) => givenMessage(thread.id, message));
    await this.#store.insert(thread, messages);
    await this.#attached.take(thread.id, given);
    return this.find(thread.id);
  }

  /** @throws ApiError 404 */
  async find(id: string): Promise<Thread> {
    const thread = await this.#store.find(id);
    if (thread === undefined) throw noneFound('thread', id);
    return thread;
  }

  async update({ thread_id: id, metadata, tool_resources }: ThreadUpdateParams): Promise<Thread> {
    await this.find(id);
    const resolved = await resolveToolResources(tool_resources, this.#sources, threadStoreDays);
    const updated = await this.#store.update(id, (thread) => ({
      ...thread,
      ...(metadata !== undefined && { metadata: metadata ?? {} }),
      ...(tool_resources !== undefined && {
        tool_resources: tool_resources === null ? {} : { ...thread.tool_resources, ...resolved },
      }),
    }));
    if (updated === undefined) throw noneFound('thread', id);
    return updated;
  }

  async delete(id: string): Promise<void> {
    if (!(await this.#store.delete(id))) throw noneFound('thread', id);
  }

  async addMessage(threadId: string, message: NewMessage): Promise<ThreadMessage> {
    await this.find(threadId);
    await checkMessage(message, this.#sources);
    const locking = await this.#store.activeRun(threadId);
    if (locking !== undefined) throw isLocked(threadId, locking);
    await this.#attached.take(threadId, [message]);
    const added = givenMessage(threadId, message);
    const active = await this.#store.addMessage(added);
    if (active !== undefined) throw isLocked(threadId, active);
    return added;
  }

  /** Prepares messages that a run adds: checked, with their files in place. */
  async prepareMessages(
    threadId: string,
    messages: readonly NewMessage[],
    path: string,
  ): Promise<ThreadMessage[]> {
    for (const [index, message] of messages.entries()) {
      await checkMessage(message, this.#sources, `${path}[${index}]`);
    }
    await this.#attached.take(threadId, messages);
    return messages.map((message) => givenMessage(threadId, message));
  }

  /** @throws ApiError 404 */
  async findMessage(threadId: string, id: string): Promise<ThreadMessage> {
    const message = await this.#store.findMessage(threadId, id);
    if (message !== undefined) return message;
    await this.find(threadId);
    throw noneFound('message', id);
  }

  async pageOfMessages({
    thread_id: id,
    ...params
  }: ThreadMessageListParams): Promise<StoredPage<ThreadMessage>> {
    await this.find(id);
    return this.#store.pageOfMessages(id, params);
  }

  async updateMessage(
    threadId: string,
    id: string,
    metadata: ThreadMessage['metadata'] | undefined,
  ): Promise<ThreadMessage> {
    const message = await this.findMessage(threadId, id);
    if (metadata === undefined) return message;
    const updated = { ...message, metadata: metadata ?? {} };
    if (!(await this.#store.updateMessage(updated))) throw noneFound('message', id);
    return updated;
  }

  async deleteMessage(threadId: string, id: string): Promise<void> {
    if (await this.#store.deleteMessage(threadId, id)) return;
    await this.find(threadId);
    throw noneFound('message', id);
  }
}

function isLocked(threadId: string, runId: string): ApiError {
  return badRequest(
    `Can't add messages to ${threadId} while a run ${runId} is active.`,
    null,
    null,
  );
}
