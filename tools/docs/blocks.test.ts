import { describe, expect, it } from 'vitest';
import { writeBlocks } from './blocks.ts';

const writers = { example: (path: string) => `contents of ${path}` };

describe('blocks of a document', () => {
  it('replaces what stands between the comments and keeps the rest', () => {
    const before = 'a\n<!-- example: x.ts -->\nold\n<!-- /example -->\nb';
    const after = writeBlocks(before, writers);
    expect(after).toBe('a\n<!-- example: x.ts -->\n\ncontents of x.ts\n\n<!-- /example -->\nb');
    expect(writeBlocks(after, writers)).toBe(after);
  });

  it('refuses a block of an unknown kind', () => {
    expect(() => writeBlocks('<!-- nothing: x -->\n<!-- /nothing -->', writers)).toThrow('nothing');
  });

  it('refuses a block that is never closed', () => {
    expect(() => writeBlocks('<!-- example: x.ts -->\n', writers)).toThrow('0 are closed');
  });
});
