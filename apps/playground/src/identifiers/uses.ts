import type { JsonObject } from '../editor/json-document.ts';
import { responsesPresets } from '../surfaces/responses/presets.ts';

/** What can be done with something that has an id. */
export interface Use {
  readonly label: string;
  /** The surface that it leads to, and the request that waits there. */
  readonly surface: string;
  readonly operation: string;
  readonly params: JsonObject;
  /** Whether the request is sent at once: it only reads. */
  readonly runs?: boolean;
}

const model = responsesPresets[0]!.body['model'];

/** The uses of an id, by what it starts with. The first of them opens it. */
export function usesOf(id: string): readonly Use[] {
  if (/^file[-_]/.test(id)) return usesOfFile(id);
  if (id.startsWith('vs_')) return usesOfVectorStore(id);
  if (id.startsWith('conv_')) return usesOfConversation(id);
  if (id.startsWith('resp_')) return usesOfResponse(id);
  if (id.startsWith('asst_')) return usesOfAssistant(id);
  if (id.startsWith('thread_')) return usesOfThread(id);
  return [];
}

function usesOfFile(id: string): Use[] {
  return [
    read('Open in Files', 'files', 'files.retrieve', { file_id: id }),
    read('Read its content', 'files', 'files.content', { file_id: id }),
    {
      label: 'Add to a vector store',
      surface: 'vector-stores',
      operation: 'vectorStores.files.create',
      params: { vector_store_id: '', file_id: id },
    },
    {
      label: 'Ask about it in Responses',
      surface: 'responses',
      operation: 'responses.create',
      params: {
        model,
        input: [
          { role: 'user', content: [{ type: 'input_file', file_id: id }] },
          { role: 'user', content: '' },
        ],
        stream: true,
      },
    },
  ];
}

function usesOfVectorStore(id: string): Use[] {
  return [
    read('Open in Vector stores', 'vector-stores', 'vectorStores.retrieve', {
      vector_store_id: id,
    }),
    {
      label: 'Search in it',
      surface: 'vector-stores',
      operation: 'vectorStores.search',
      params: { vector_store_id: id, query: '' },
    },
    {
      label: 'Answer from it in Responses',
      surface: 'responses',
      operation: 'responses.create',
      params: {
        model,
        input: '',
        tools: [{ type: 'file_search', vector_store_ids: [id] }],
        include: ['file_search_call.results'],
        stream: true,
      },
    },
  ];
}

function usesOfConversation(id: string): Use[] {
  return [
    read('Open in Conversations', 'conversations', 'conversations.items.list', {
      conversation_id: id,
    }),
    {
      label: 'Answer in it in Responses',
      surface: 'responses',
      operation: 'responses.create',
      params: { model, conversation: id, input: '', stream: true },
    },
  ];
}

function usesOfResponse(id: string): Use[] {
  return [
    {
      label: 'Continue in Responses',
      surface: 'responses',
      operation: 'responses.create',
      params: { model, previous_response_id: id, input: '', stream: true },
    },
  ];
}

function usesOfAssistant(id: string): Use[] {
  return [
    read('Open in Assistants', 'assistants', 'beta.assistants.retrieve', { assistant_id: id }),
    {
      label: 'Run on a new thread',
      surface: 'threads',
      operation: 'beta.threads.createAndRun',
      params: {
        assistant_id: id,
        thread: { messages: [{ role: 'user', content: '' }] },
        stream: true,
      },
    },
  ];
}

function usesOfThread(id: string): Use[] {
  return [
    read('Read its messages', 'threads', 'beta.threads.messages.list', {
      thread_id: id,
      order: 'asc',
    }),
    read('List its runs', 'threads', 'beta.threads.runs.list', { thread_id: id }),
  ];
}

function read(label: string, surface: string, operation: string, params: JsonObject): Use {
  return { label, surface, operation, params, runs: true };
}
