import { operation } from '../../operation.ts';
import type { ContentProvenanceCheck, ContentProvenanceCheckCreateParams } from './types.ts';

export const contentProvenanceChecks = {
  /** Looks for marks of generated content in an image or a recording: signed C2PA metadata and SynthID watermarks. */
  create: operation<ContentProvenanceCheckCreateParams, ContentProvenanceCheck>()({
    method: 'POST',
    path: '/content_provenance_checks',
    request: 'multipart',
    accessor: 'contentProvenanceChecks.create',
  }),
} as const;
