import '../../operations/data-operations.ts';
import './known-conversations.ts';
import { lazy } from 'react';
import type { JsonObject } from '../../editor/json-document.ts';
import type { RunRecord } from '../../run/run-record.ts';
import { outputText, responseStateOf } from '../responses/response-state.ts';
import type { Surface } from '../surface.ts';
import { conversationsPresets } from './presets.ts';

/** The surface of conversations: their items as a transcript, and answers in them. */
export const conversationsSurface: Surface = {
  id: 'conversations',
  title: 'Conversations',
  operation: 'conversations.create',
  operations: [
    'conversations.create',
    'responses.create',
    'conversations.items.list',
    'conversations.items.create',
    'conversations.items.retrieve',
    'conversations.items.delete',
    'conversations.retrieve',
    'conversations.update',
    'conversations.delete',
  ],
  formLabel: 'Conversations',
  wider: 'request',
  initialBody: conversationsPresets[0]!.body,
  presets: conversationsPresets,
  RequestForm: lazy(() => import('./conversations-form.tsx')),
  Output: lazy(() => import('./conversations-output.tsx')),
  titleOf,
  summaryOf,
};

const verbs: Readonly<Record<string, string>> = {
  'conversations.create': 'Create a conversation',
  'conversations.retrieve': 'Describe',
  'conversations.update': 'Change the metadata of',
  'conversations.delete': 'Delete',
  'conversations.items.list': 'List the items of',
  'conversations.items.create': 'Add items to',
  'conversations.items.retrieve': 'Describe the item',
  'conversations.items.delete': 'Take out the item',
};

function titleOf(body: JsonObject, operation: string): string {
  if (operation === 'responses.create') return String(body['input'] ?? 'Answer');
  const what = body['item_id'] ?? body['conversation_id'] ?? '';
  return `${verbs[operation] ?? operation} ${String(what as string)}`.trim();
}

function summaryOf(run: RunRecord): string {
  if (run.spec.operation === 'responses.create') return outputText(responseStateOf(run));
  const { data, id } = (run.reply ?? {}) as { data?: unknown[]; id?: string };
  return data === undefined ? (id ?? '') : `${data.length} items`;
}
