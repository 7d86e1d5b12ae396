import '../../operations/data-operations.ts';
import { lazy } from 'react';
import type { JsonObject } from '../../editor/json-document.ts';
import type { Surface } from '../surface.ts';
import { embeddingInputs } from './embedding-inputs.ts';
import { embeddingsPresets } from './presets.ts';

/** The surface of `embeddings.create`. */
export const embeddingsSurface: Surface = {
  id: 'embeddings',
  title: 'Embeddings',
  operation: 'embeddings.create',
  initialBody: embeddingsPresets[0]!.body,
  presets: embeddingsPresets,
  RequestForm: lazy(() => import('./embeddings-form.tsx')),
  Output: lazy(() => import('./embeddings-output.tsx')),
  titleOf(body: JsonObject) {
    const inputs = embeddingInputs(body);
    const first = inputs[0]?.trim() || 'No input';
    return inputs.length > 1 ? `${first} (and ${inputs.length - 1} more)` : first;
  },
  summaryOf({ reply }) {
    const data = (reply as { data?: unknown[] } | undefined)?.data;
    return data === undefined ? '' : `${data.length} vectors`;
  },
};
