import { operation } from '../../operation.ts';
import type {
  Assistant,
  AssistantCreateParams,
  AssistantDeleteParams,
  AssistantDeleted,
  AssistantList,
  AssistantListParams,
  AssistantRetrieveParams,
  AssistantUpdateParams,
} from './types.ts';

export const assistants = {
  /** Creates an assistant: model, instructions and tools under one id. */
  create: operation<AssistantCreateParams, Assistant>()({
    method: 'POST',
    path: '/assistants',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Keep model, instructions and tools in your code and use responses.create.',
    accessor: 'beta.assistants.create',
  }),
  /** Returns one assistant. */
  retrieve: operation<AssistantRetrieveParams, Assistant>()({
    method: 'GET',
    path: '/assistants/{assistant_id}',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Keep model, instructions and tools in your code and use responses.create.',
    accessor: 'beta.assistants.retrieve',
  }),
  /** Changes an assistant; fields that are left out stay as they are. */
  update: operation<AssistantUpdateParams, Assistant>()({
    method: 'POST',
    path: '/assistants/{assistant_id}',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Keep model, instructions and tools in your code and use responses.create.',
    accessor: 'beta.assistants.update',
  }),
  /** Lists the project's assistants. */
  list: operation<AssistantListParams, AssistantList>()({
    method: 'GET',
    path: '/assistants',
    page: 'cursor',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Keep model, instructions and tools in your code and use responses.create.',
    accessor: 'beta.assistants.list',
  }),
  /** Deletes an assistant. */
  delete: operation<AssistantDeleteParams, AssistantDeleted>()({
    method: 'DELETE',
    path: '/assistants/{assistant_id}',
    beta: 'assistants=v2',
    shutdown: '2026-08-26',
    deprecated: 'Keep model, instructions and tools in your code and use responses.create.',
    accessor: 'beta.assistants.delete',
  }),
} as const;
