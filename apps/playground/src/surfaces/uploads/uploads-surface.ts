import '../../operations/data-operations.ts';
import { lazy } from 'react';
import type { JsonObject } from '../../editor/json-document.ts';
import type { RunRecord } from '../../run/run-record.ts';
import type { Surface } from '../surface.ts';
import { uploadsPresets } from './presets.ts';

/** The surface of uploads: large files in parts, and each of their requests by hand. */
export const uploadsSurface: Surface = {
  id: 'uploads',
  title: 'Uploads',
  operation: 'uploads.create',
  operations: ['uploads.create', 'uploads.parts.create', 'uploads.complete', 'uploads.cancel'],
  formLabel: 'Uploads',
  wider: 'request',
  initialBody: uploadsPresets[0]!.body,
  presets: uploadsPresets,
  RequestForm: lazy(() => import('./uploads-form.tsx')),
  Output: lazy(() => import('./uploads-output.tsx')),
  titleOf,
  summaryOf,
};

const verbs: Readonly<Record<string, string>> = {
  'uploads.create': 'Open an upload of',
  'uploads.parts.create': 'Add a part to',
  'uploads.complete': 'Complete',
  'uploads.cancel': 'Cancel',
};

function titleOf(body: JsonObject, operation: string): string {
  const what = body['upload_id'] ?? body['filename'] ?? '';
  return `${verbs[operation] ?? operation} ${String(what as string)}`.trim();
}

function summaryOf({ reply }: RunRecord): string {
  const { id, status, file } = (reply ?? {}) as Record<string, unknown>;
  const became = (file as { id?: string } | null | undefined)?.id;
  return [id, status, became].filter(Boolean).join(', ');
}
