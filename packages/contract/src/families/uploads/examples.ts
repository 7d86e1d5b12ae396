import { example } from '../../example.ts';
import { uploads } from './operations.ts';
import type { Upload } from './types.ts';

const upload_id = 'upload_68f0d1e27a308191b2c45f8e9d016a73';
const part_ids = ['part_68f0d1f5c2b48191a7e03d9c4b5f6218', 'part_68f0d20b9e148191837af6d2c05be941'];

const text =
  '{"messages":[{"role":"user","content":"Where is my parcel?"},{"role":"assistant","content":"Tell me its number, please."}]}\n';

const upload: Upload = {
  id: upload_id,
  object: 'upload',
  bytes: 104857600,
  created_at: 1795348800,
  expires_at: 1795352400,
  filename: 'conversations.jsonl',
  purpose: 'fine-tune',
  status: 'pending',
};

export const uploadsExamples = [
  example(uploads.create, {
    request: {
      filename: 'conversations.jsonl',
      purpose: 'fine-tune',
      bytes: 104857600,
      mime_type: 'text/jsonl',
    },
    response: upload,
  }),
  example(uploads.partsCreate, {
    request: {
      upload_id,
      data: { filename: 'conversations.jsonl.0', type: 'application/octet-stream', text },
    },
    response: {
      id: 'part_68f0d1f5c2b48191a7e03d9c4b5f6218',
      object: 'upload.part',
      created_at: 1795348819,
      upload_id,
    },
  }),
  example(uploads.complete, {
    request: { upload_id, part_ids, md5: '4b1d9f2a7c3e58d06a9b4f1e2c7d8035' },
    response: {
      ...upload,
      status: 'completed',
      file: {
        id: 'file-2HnWq6PzYd8TgVs4KxJm3C',
        object: 'file',
        bytes: 104857600,
        created_at: 1795348871,
        filename: 'conversations.jsonl',
        purpose: 'fine-tune',
        status: 'processed',
      },
    },
  }),
  example(uploads.cancel, { request: { upload_id }, response: { ...upload, status: 'cancelled' } }),
];
