import { expect, test } from 'vitest';
import type { StoredFiles } from '../hosted-tools/hosted-services.ts';
import { DocumentTexts } from './document-texts.ts';

test('stored documents above the limit are refused without being read', async () => {
  const files: StoredFiles = {
    require: async (id) => ({ filename: id, bytes: 30 * 1024 * 1024 }),
    open: (id) => {
      if (id === 'second.txt') throw new Error('It was opened.');
      return (async function* () {
        yield Buffer.from('Little text, said to be large.');
      })();
    },
  };
  const read = new DocumentTexts(files, ['file_id', 'file_data']).begin();
  expect((await read({ file_id: 'first.txt' }, 'messages[0]')).text).toContain('Little text');
  await expect(read({ file_id: 'second.txt' }, 'messages[1]')).rejects.toMatchObject({
    status: 400,
    code: 'file_too_large',
    param: 'messages[1]',
  });
});
