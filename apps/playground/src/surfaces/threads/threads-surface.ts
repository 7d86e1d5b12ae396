import '../../operations/assistants-operations.ts';
import { lazy } from 'react';
import type { JsonObject } from '../../editor/json-document.ts';
import type { Surface } from '../surface.ts';
import { summaryOfReply } from '../summary-of-reply.ts';
import { threadsPresets } from './presets.ts';

/** The surface of threads: messages, runs and their steps. */
export const threadsSurface: Surface = {
  id: 'threads',
  title: 'Threads',
  operation: 'beta.threads.create',
  operations: [
    'beta.threads.create',
    'beta.threads.retrieve',
    'beta.threads.update',
    'beta.threads.delete',
    'beta.threads.createAndRun',
    'beta.threads.messages.create',
    'beta.threads.messages.list',
    'beta.threads.messages.retrieve',
    'beta.threads.messages.update',
    'beta.threads.messages.delete',
    'beta.threads.runs.create',
    'beta.threads.runs.list',
    'beta.threads.runs.retrieve',
    'beta.threads.runs.update',
    'beta.threads.runs.cancel',
    'beta.threads.runs.submitToolOutputs',
    'beta.threads.runs.steps.list',
    'beta.threads.runs.steps.retrieve',
  ],
  initialBody: threadsPresets[0]!.body,
  presets: threadsPresets,
  RequestForm: lazy(() => import('./threads-form.tsx')),
  Output: lazy(() => import('./thread-objects.tsx')),
  titleOf,
  summaryOf: summaryOfReply,
};

function titleOf(body: JsonObject, operation: string): string {
  const { content, run_id: run, message_id: message, thread_id: thread } = body;
  const what = [content, run, message, thread].find(
    (text) => typeof text === 'string' && text !== '',
  );
  return `${operation.replace('beta.', '')} ${String(what ?? '')}`.trim();
}
