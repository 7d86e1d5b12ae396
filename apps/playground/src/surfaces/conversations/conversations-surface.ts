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

function titleOf(body: JsonObject, operation: string): string {
  if (operation === 'responses.create') return String(body['input'] ?? 'Answer');
  const what = body['item_id'] ?? body['conversation_id'] ?? '';
  return `${operation.replace('conversations.', '')} ${String(what as string)}`.trim();
}

function summaryOf(run: RunRecord): string {
  if (run.spec.operation === 'responses.create') return outputText(responseStateOf(run));
  const { data, id } = (run.reply ?? {}) as { data?: unknown[]; id?: string };
  return data === undefined ? (id ?? '') : `${data.length} items`;
}
