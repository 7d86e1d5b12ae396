import '../../operations/data-operations.ts';
import { lazy } from 'react';
import type { JsonObject } from '../../editor/json-document.ts';
import type { RunRecord } from '../../run/run-record.ts';
import type { Surface } from '../surface.ts';
import { filesPresets } from './presets.ts';

/** The surface of files: all of them in a table, and each operation on them. */
export const filesSurface: Surface = {
  id: 'files',
  title: 'Files',
  operation: 'files.create',
  operations: ['files.create', 'files.list', 'files.retrieve', 'files.content', 'files.delete'],
  formLabel: 'Files',
  wider: 'request',
  initialBody: { purpose: 'user_data' },
  presets: filesPresets,
  RequestForm: lazy(() => import('./files-form.tsx')),
  Output: lazy(() => import('./files-output.tsx')),
  titleOf,
  summaryOf,
};

const verbs: Readonly<Record<string, string>> = {
  'files.create': 'Upload',
  'files.list': 'List files',
  'files.retrieve': 'Describe',
  'files.content': 'Read',
  'files.delete': 'Delete',
};

function titleOf(body: JsonObject, operation: string): string {
  const file = body['file'] as { filename?: unknown } | undefined;
  const what = body['file_id'] ?? file?.filename ?? body['purpose'] ?? '';
  return `${verbs[operation] ?? operation} ${String(what as string)}`.trim();
}

function summaryOf({ reply, status }: RunRecord): string {
  const { filename, data, id } = (reply ?? {}) as Record<string, unknown>;
  if (Array.isArray(data)) return `${data.length} files`;
  if (typeof filename === 'string') return `${filename}, ${String(id)}`;
  return status === undefined ? '' : `Answered ${status}`;
}
