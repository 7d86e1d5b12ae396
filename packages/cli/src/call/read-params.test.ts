import { ReadStream } from 'node:fs';
import { operationSchemas } from '@unabridged/contract/schemas';
import { expect, test } from 'vitest';
import { openFiles, parseJson, readParams } from './read-params.ts';

const read = (accessor: string, ...words: string[]): object =>
  readParams(words, operationSchemas(accessor).params);

test.each<[string, string[], object]>([
  ['files.list', ['--limit', '5', '--order=asc'], { limit: 5, order: 'asc' }],
  ['files.list', ['--limit', 'many'], { limit: 'many' }],
  ['files.list', ['--purpose', '5'], { purpose: '5' }],
  ['responses.create', ['--input', '5', '--stream'], { input: '5', stream: true }],
  [
    'responses.create',
    ['--stream', 'false', '--temperature=-0.5'],
    { stream: false, temperature: -0.5 },
  ],
  ['responses.create', ['--stream', '--model', 'm'], { stream: true, model: 'm' }],
  ['responses.create', ['--input', '[{"role":"user"}]'], { input: [{ role: 'user' }] }],
  ['responses.create', ['--input', '[not json'], { input: '[not json' }],
  [
    'responses.create',
    ['--text.format.type', 'json_object'],
    { text: { format: { type: 'json_object' } } },
  ],
  [
    'responses.create',
    ['--metadata', '{"a":"b"}', '--previous_response_id', 'null'],
    { metadata: { a: 'b' }, previous_response_id: null },
  ],
  ['responses.create', ['--include', 'a', '--include', 'b'], { include: ['a', 'b'] }],
  ['uploads.complete', ['--part_ids', 'part_1'], { part_ids: ['part_1'] }],
  ['uploads.complete', ['--part_ids', '["a","b"]'], { part_ids: ['a', 'b'] }],
  [
    'files.create',
    ['--file', '5', '--expires_after.seconds', '3600'],
    { file: '5', expires_after: { seconds: 3600 } },
  ],
])('%s %j', (accessor, words, params) => {
  expect(read(accessor, ...words)).toEqual(params);
});

test.each<[string[], RegExp]>([
  [['limit', '5'], /'limit' is no parameter/],
  [['--limit'], /--limit needs a value/],
  [['--limit', '--order'], /--limit needs a value/],
  [['--__proto__.polluted', '1'], /is no parameter/],
])('refuses %j', (words, message) => {
  expect(() => read('files.list', ...words)).toThrow(message);
});

test('opens what the operation takes as a file, and nothing else', () => {
  const { params } = operationSchemas('files.create');
  const opened = openFiles({ file: `@${import.meta.filename}`, purpose: 'batch' }, params);
  expect(opened).toMatchObject({ file: expect.any(ReadStream), purpose: 'batch' });
  (opened['file'] as ReadStream).destroy();
  const edit = operationSchemas('images.edit').params;
  const images = openFiles({ image: [import.meta.filename] }, edit)['image'] as ReadStream[];
  expect(images[0]).toBeInstanceOf(ReadStream);
  images[0]!.destroy();
  expect(() => openFiles({ file: 'none.txt' }, params)).toThrow(/none\.txt cannot be read/);
});

test.each(['{', '[1]', 'null'])('refuses %s as params', (text) => {
  expect(() => parseJson(text, '--json')).toThrow(/--json/);
});
