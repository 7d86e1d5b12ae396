import { assistants } from '@unabridged/contract/families/assistants';
import type { Implementation } from '../app/implement.ts';
import type { AssistantsService } from '../assistants/assistants-service.ts';
import { implementAssistants } from './implement-assistants.ts';
import { listOf } from '../app/list-of.ts';

/** The assistants family. */
export function assistantsRoutes(service: AssistantsService): Implementation[] {
  return [
    implementAssistants(assistants.create, (params) => service.create(params)),
    implementAssistants(
      assistants.retrieve,
      async ({ assistant_id: id }) => (await service.find(id)).assistant,
    ),
    implementAssistants(assistants.update, (params) => service.update(params)),
    implementAssistants(assistants.list, async (params) => listOf(await service.page(params))),
    implementAssistants(assistants.delete, async ({ assistant_id: id }) => {
      await service.delete(id);
      return { id, object: 'assistant.deleted', deleted: true };
    }),
  ];
}
