import { expect, test } from 'vitest';
import type { RunRecord } from '../run/run-record.ts';
import { fillIds } from './fill-ids.ts';

function run(reply: object, path: Record<string, string> = {}): RunRecord {
  return { phase: 'done', reply, spec: { path } } as unknown as RunRecord;
}

test('takes the id of the request before, else of the newest run that has one', () => {
  const log = [run({ id: 'file-2' }), run({ id: 'vs_1' }), run({ id: 'file-1' })];
  const body = { vector_store_id: '', file_id: '' };
  expect(fillIds(body, {}, log)).toEqual({ vector_store_id: 'vs_1', file_id: 'file-2' });
  expect(fillIds(body, { vector_store_id: 'vs_9' }, log)).toEqual({
    vector_store_id: 'vs_9',
    file_id: 'file-2',
  });
});

test('leaves alone what is filled in, and what was deleted', () => {
  const log = [run({ id: 'conv_1', deleted: true })];
  expect(fillIds({ conversation: '', file_id: 'file-x' }, {}, log)).toEqual({
    conversation: '',
    file_id: 'file-x',
  });
});

test('names the parts of an upload in their order', () => {
  const log = [
    run({ id: 'part_2', upload_id: 'upload_1' }),
    run({ id: 'part_0', upload_id: 'upload_0' }),
    run({ id: 'part_1', upload_id: 'upload_1' }),
    run({ id: 'upload_1' }),
  ];
  expect(fillIds({ upload_id: '', part_ids: [] }, {}, log)).toEqual({
    upload_id: 'upload_1',
    part_ids: ['part_1', 'part_2'],
  });
});
