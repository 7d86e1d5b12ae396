import type { Preset } from '../surface.ts';

const guide = `# Returns

Orders can be returned within 30 days of delivery. Shoes must be unworn.
The refund reaches your account five days after the parcel reaches us.

# Warranty

Lamps have a warranty of five years. Batteries have one of twelve months.
Send a photograph of the defect to help@example.com; the parcel label comes by return.
`;

const batch = ['Lisbon', 'Porto', 'Braga']
  .map((city, index) =>
    JSON.stringify({
      custom_id: `city-${index + 1}`,
      method: 'POST',
      url: '/v1/responses',
      body: { model: 'gpt-6-luna', input: `One sentence about ${city}.` },
    }),
  )
  .join('\n');

/** Requests on files to start from. */
export const filesPresets: readonly Preset[] = [
  {
    id: 'document',
    title: 'Upload a document',
    description: 'A guide in Markdown, for search and for answers.',
    operation: 'files.create',
    body: {
      file: { filename: 'returns-and-warranty.md', type: 'text/markdown', text: guide },
      purpose: 'assistants',
    },
  },
  {
    id: 'batch',
    title: 'Upload the input of a batch',
    description: 'Three requests as lines of JSON, deleted after a day.',
    operation: 'files.create',
    body: {
      file: { filename: 'cities.jsonl', type: 'application/jsonl', text: `${batch}\n` },
      purpose: 'batch',
      expires_after: { anchor: 'created_at', seconds: 86_400 },
    },
  },
  {
    id: 'newest',
    title: 'List the newest five',
    description: 'A page of files, newest first.',
    operation: 'files.list',
    body: { order: 'desc', limit: 5 },
  },
  {
    id: 'read',
    title: 'Read a file',
    description: 'The content of a file by its id.',
    operation: 'files.content',
    body: { file_id: '' },
  },
];
