import '../../operations/data-operations.ts';
import { lazy } from 'react';
import type { JsonObject } from '../../editor/json-document.ts';
import type { RunRecord } from '../../run/run-record.ts';
import type { Surface } from '../surface.ts';
import { vectorStoresPresets } from './presets.ts';

/** The surface of vector stores: their files, their state, and search in them. */
export const vectorStoresSurface: Surface = {
  id: 'vector-stores',
  title: 'Vector stores',
  operation: 'vectorStores.create',
  operations: [
    'vectorStores.create',
    'vectorStores.search',
    'vectorStores.list',
    'vectorStores.retrieve',
    'vectorStores.update',
    'vectorStores.delete',
    'vectorStores.files.create',
    'vectorStores.files.list',
    'vectorStores.files.retrieve',
    'vectorStores.files.update',
    'vectorStores.files.content',
    'vectorStores.files.delete',
    'vectorStores.fileBatches.create',
    'vectorStores.fileBatches.retrieve',
    'vectorStores.fileBatches.cancel',
    'vectorStores.fileBatches.listFiles',
  ],
  formLabel: 'Vector stores',
  wider: 'request',
  initialBody: vectorStoresPresets[0]!.body,
  presets: vectorStoresPresets,
  RequestForm: lazy(() => import('./vector-stores-form.tsx')),
  Output: lazy(() => import('./vector-stores-output.tsx')),
  titleOf,
  summaryOf,
};

const verbs: Readonly<Record<string, string>> = {
  'vectorStores.create': 'Create the vector store',
  'vectorStores.search': 'Search:',
  'vectorStores.list': 'List vector stores',
  'vectorStores.retrieve': 'Describe',
  'vectorStores.update': 'Change',
  'vectorStores.delete': 'Delete',
  'vectorStores.files.create': 'Add the file',
  'vectorStores.files.list': 'List the files of',
  'vectorStores.files.retrieve': 'Describe the file',
  'vectorStores.files.update': 'Change the attributes of',
  'vectorStores.files.content': 'Read the text of',
  'vectorStores.files.delete': 'Take out the file',
  'vectorStores.fileBatches.create': 'Add files to',
  'vectorStores.fileBatches.retrieve': 'Describe the batch of',
  'vectorStores.fileBatches.cancel': 'Cancel the batch of',
  'vectorStores.fileBatches.listFiles': 'List the batch of',
};

function titleOf(body: JsonObject, operation: string): string {
  const { query, name, file_id: file, vector_store_id: store } = body;
  const asked = Array.isArray(query) ? query.join(', ') : query;
  const what = [asked, name, file, store].find((text) => typeof text === 'string' && text !== '');
  return `${verbs[operation] ?? operation} ${String(what ?? '')}`.trim();
}

function summaryOf({ reply, status }: RunRecord): string {
  const { data, id, status: state } = (reply ?? {}) as Record<string, unknown>;
  if (Array.isArray(data)) {
    const first = (data[0] as { content?: { text?: string }[] } | undefined)?.content?.[0]?.text;
    return first ?? `${data.length} entries`;
  }
  const words = [id, state].filter((word) => typeof word === 'string').join(', ');
  return words || (status === undefined ? '' : `Answered ${status}`);
}
