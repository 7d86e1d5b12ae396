import { threads } from '@unabridged/contract/families/threads';
import type { Implementation } from '../app/implement.ts';
import type { RunsService } from '../assistant-runs/runs-service.ts';
import type { ThreadsService } from '../assistant-threads/threads-service.ts';
import { implementAssistants } from './implement-assistants.ts';
import { listOf } from '../app/list-of.ts';

/** Threads and their messages. */
export function threadsRoutes(service: ThreadsService, runs: RunsService): Implementation[] {
  return [
    implementAssistants(threads.create, (params) => service.create(params)),
    implementAssistants(threads.retrieve, ({ thread_id: id }) => service.find(id)),
    implementAssistants(threads.update, (params) => service.update(params)),
    implementAssistants(threads.delete, async ({ thread_id: id }) => {
      await runs.deleteThread(id);
      return { id, object: 'thread.deleted', deleted: true };
    }),
    implementAssistants(threads.messagesCreate, async ({ thread_id: id, ...message }) => {
      await runs.expireDue(id);
      return service.addMessage(id, message);
    }),
    implementAssistants(threads.messagesRetrieve, ({ thread_id: thread, message_id: id }) =>
      service.findMessage(thread, id),
    ),
    implementAssistants(threads.messagesUpdate, ({ thread_id: thread, message_id: id, metadata }) =>
      service.updateMessage(thread, id, metadata),
    ),
    implementAssistants(threads.messagesList, async (params) =>
      listOf(await service.pageOfMessages(params)),
    ),
    implementAssistants(threads.messagesDelete, async ({ thread_id: thread, message_id: id }) => {
      await service.deleteMessage(thread, id);
      return { id, object: 'thread.message.deleted', deleted: true };
    }),
  ];
}
