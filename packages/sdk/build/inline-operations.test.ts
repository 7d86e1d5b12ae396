import { files } from '@unabridged/contract/families/files';
import { expect, it } from 'vitest';
import { withInlineOperations } from './inline-operations.ts';

const source = `
import { files } from '@unabridged/contract/families/files';
/** Like files.retrieve. */
export const send = (client) => client.execute(files.retrieve, 'files.retrieve');
export const own = (files) => files.retrieve('file-1');
`;

it('writes the operations that a source names into it, and nothing else', async () => {
  const { method, path, accessor } = files.retrieve;
  const text = await withInlineOperations('source.ts', source);
  expect(text).toBe(
    source.replace(
      'execute(files.retrieve',
      `execute((${JSON.stringify({ method, path, accessor })} as const)`,
    ),
  );
});

it('leaves a source without operations as it is', async () => {
  const text = "import { other } from './other.ts';\nexport const value = other.retrieve;\n";
  expect(await withInlineOperations('source.ts', text)).toBe(text);
});
