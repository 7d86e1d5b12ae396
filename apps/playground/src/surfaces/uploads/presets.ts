import type { Preset } from '../surface.ts';

const text = 'Each line is a part of the whole.\n';

/** Requests of an upload, in the order in which they are sent. */
export const uploadsPresets: readonly Preset[] = [
  {
    id: 'open',
    title: 'Open an upload',
    description: 'Says how large the file will be and what it is for.',
    operation: 'uploads.create',
    body: {
      filename: 'lines.txt',
      bytes: text.length * 2,
      mime_type: 'text/plain',
      purpose: 'user_data',
    },
  },
  {
    id: 'part',
    title: 'Add a part',
    description: 'Half of the file of the first preset. Run it twice, each reply has a part id.',
    operation: 'uploads.parts.create',
    body: { upload_id: '', data: { filename: 'part', type: 'application/octet-stream', text } },
  },
  {
    id: 'complete',
    title: 'Complete an upload',
    description: 'Joins the parts in the order of their ids.',
    operation: 'uploads.complete',
    body: { upload_id: '', part_ids: [] },
  },
  {
    id: 'cancel',
    title: 'Cancel an upload',
    description: 'Gives it up; no part can be added any more.',
    operation: 'uploads.cancel',
    body: { upload_id: '' },
  },
];
