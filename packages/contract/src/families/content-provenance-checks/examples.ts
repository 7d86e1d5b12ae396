import { example } from '../../example.ts';
import { contentProvenanceChecks } from './operations.ts';

/** One transparent pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export const contentProvenanceChecksExamples = [
  example(contentProvenanceChecks.create, {
    request: { file: { filename: 'poster.png', type: 'image/png', base64: pixel } },
    response: {
      object: 'content_provenance_check',
      created_at: 1795348800,
      results: [
        {
          type: 'c2pa',
          outcome: 'detected',
          validation_state: 'trusted',
          issuer: 'OpenAI',
          model: 'gpt-image-2',
          generated_at: '2026-11-20T09:14:31Z',
        },
        { type: 'synthid', outcome: 'not_detected', model: null, generated_at: null },
      ],
    },
  }),
];
