import '../../operations/assistants-operations.ts';
import { lazy } from 'react';
import type { JsonObject } from '../../editor/json-document.ts';
import type { Surface } from '../surface.ts';
import { summaryOfReply } from '../summary-of-reply.ts';
import { assistantsPresets } from './presets.ts';

/** The surface of assistants. */
export const assistantsSurface: Surface = {
  id: 'assistants',
  title: 'Assistants',
  operation: 'beta.assistants.create',
  operations: [
    'beta.assistants.create',
    'beta.assistants.list',
    'beta.assistants.retrieve',
    'beta.assistants.update',
    'beta.assistants.delete',
  ],
  initialBody: assistantsPresets[0]!.body,
  presets: assistantsPresets,
  RequestForm: lazy(() => import('./assistants-form.tsx')),
  Output: lazy(() => import('../threads/thread-objects.tsx')),
  titleOf,
  summaryOf: summaryOfReply,
};

function titleOf({ name, assistant_id: id }: JsonObject, operation: string): string {
  const what = [name, id].find((text) => typeof text === 'string' && text !== '');
  return `${operation.replace('beta.', '')} ${String(what ?? '')}`.trim();
}
