import { example, onlyPage } from '../../example.ts';
import { files } from './operations.ts';
import type { FileObject } from './types.ts';

const file_id = 'file-7Kq2vXc9TzLm4RbWs8NdYf';

const text = [
  '{"custom_id":"review-1","method":"POST","url":"/v1/responses","body":{"model":"gpt-6-luna","input":"Is this review kind? The soup was cold."}}',
  '{"custom_id":"review-2","method":"POST","url":"/v1/responses","body":{"model":"gpt-6-luna","input":"Is this review kind? We felt at home."}}',
  '',
].join('\n');

const content = { filename: 'reviews.jsonl', type: 'application/jsonl', text };

const file: FileObject = {
  id: file_id,
  object: 'file',
  bytes: text.length,
  created_at: 1795348800,
  expires_at: 1797940800,
  filename: content.filename,
  purpose: 'batch',
  status: 'processed',
};

export const filesExamples = [
  example(files.create, {
    request: {
      file: content,
      purpose: 'batch',
      expires_after: { anchor: 'created_at', seconds: 2592000 },
    },
    response: file,
  }),
  example(files.retrieve, { request: { file_id }, response: file }),
  example(files.list, {
    request: { purpose: 'batch', order: 'desc', limit: 100 },
    response: onlyPage(file),
  }),
  example(files.delete, {
    request: { file_id },
    response: { id: file_id, object: 'file', deleted: true },
  }),
  example(files.content, { request: { file_id }, response: content }),
];
