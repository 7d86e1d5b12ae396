import { describe, expect, it } from 'vitest';
import { inputFile, inputImage } from './attachments.ts';
import { metadata } from './metadata.ts';
import { checkTools, fileSearchTool } from './tools.ts';

describe('metadata', () => {
  it('writes values out', () => {
    const at = new Date(0);
    expect(metadata({ a: 'x', b: 2, c: true, d: at, e: undefined })).toEqual({
      a: 'x',
      b: '2',
      c: 'true',
      d: at.toISOString(),
    });
  });

  it.each([
    [
      Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`k${index}`, 'x'])),
      /16 pairs but has 17/,
    ],
    [{ ['k'.repeat(65)]: 'x' }, /64 characters but kkkk.*has 65/],
    [{ note: 'x'.repeat(513) }, /512 characters but that of note has 513/],
  ])('refuses what passes a limit', (values, message) => {
    expect(() => metadata(values)).toThrow(message);
  });
});

describe('attachments', () => {
  it('are ids, addresses or the file itself', async () => {
    expect(await inputFile({ id: 'file_1' })).toEqual({ type: 'input_file', file_id: 'file_1' });
    expect(await inputFile({ url: 'https://x.example/a.pdf' }, { detail: 'low' })).toEqual({
      type: 'input_file',
      detail: 'low',
      file_url: 'https://x.example/a.pdf',
    });
    expect(await inputFile(new File(['hi'], 'a.md'))).toEqual({
      type: 'input_file',
      filename: 'a.md',
      file_data: `data:text/markdown;base64,${btoa('hi')}`,
    });
    expect(await inputImage(new File(['hi'], 'a.png'), { detail: 'high' })).toEqual({
      type: 'input_image',
      detail: 'high',
      image_url: `data:image/png;base64,${btoa('hi')}`,
    });
    expect(await inputImage({ id: 'file_1' })).toMatchObject({ detail: 'auto', file_id: 'file_1' });
  });

  it('are refused where they are too large, empty or no image', async () => {
    const large = new Blob([new Uint8Array(50_000_001)]);
    await expect(inputFile(large, { filename: 'b.pdf' })).rejects.toThrow(
      /50 MB but b\.pdf has 50\.0.*files\.create/,
    );
    await expect(inputFile(new File([], 'e.txt'))).rejects.toThrow(/e\.txt is empty/);
    await expect(inputImage(Buffer.from('x'))).rejects.toThrow(/not known to be an image/);
    const image = new File([new Uint8Array(16_000_000)], 'i.png');
    await expect(inputImage(image)).rejects.toThrow(/about 15 MB but i\.png has 16\.0/);
  });
});

describe('tools', () => {
  const strict = { type: 'function', name: 'f', strict: true } as const;
  it('are given back where they are right', () => {
    const tools = [{ type: 'web_search' }, { type: 'function', function: { name: 'g' } }] as const;
    expect(checkTools(tools)).toBe(tools);
  });

  it.each([
    [[{ type: 'function', name: 'a b' }], /one is "a b"/],
    [[strict, { type: 'function', function: { name: 'f' } }], /Two functions are called f/],
    [
      [{ ...strict, parameters: { type: 'object', properties: { a: { type: 'string' } } } }],
      /f cannot be strict: .*optional/,
    ],
    [Array.from({ length: 129 }, () => ({ type: 'web_search' })), /128 tools but has 129/],
  ])('are refused where they are not', (tools, message) => {
    expect(() => checkTools(tools)).toThrow(message);
  });

  it('search files', () => {
    expect(fileSearchTool(['vs_1'], { max_num_results: 5 })).toEqual({
      type: 'file_search',
      vector_store_ids: ['vs_1'],
      max_num_results: 5,
    });
    expect(() => fileSearchTool([])).toThrow(/id of a vector store/);
    expect(() => fileSearchTool(['vs_1'], { max_num_results: 51 })).toThrow(
      /between 1 and 50 but is 51/,
    );
  });
});
