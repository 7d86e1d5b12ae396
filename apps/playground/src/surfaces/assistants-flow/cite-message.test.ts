import { expect, test } from 'vitest';
import { citeMessage } from './cite-message.ts';

test('takes markers out and keeps the place that they stood at', () => {
  const value = 'It opens at six【4:0†hours.txt】. See sandbox:/mnt/data/plot.png.';
  const start = value.indexOf('【');
  const link = value.indexOf('sandbox:');
  const { text, citations, files } = citeMessage(
    {
      value,
      annotations: [
        {
          type: 'file_path',
          text: 'sandbox:/mnt/data/plot.png',
          start_index: link,
          end_index: link + 'sandbox:/mnt/data/plot.png'.length,
          file_path: { file_id: 'file-2' },
        },
        {
          type: 'file_citation',
          text: '【4:0†hours.txt】',
          start_index: start,
          end_index: value.indexOf('】') + 1,
          file_citation: { file_id: 'file-1' },
        },
      ],
    },
    [{ fileId: 'file-1', filename: 'hours.txt', score: 1, attributes: {}, text: 'six' }],
  );
  expect(text).toBe('It opens at six. See plot.png.');
  expect(citations).toEqual([{ file_id: 'file-1', filename: 'hours.txt', index: 15 }]);
  expect(files).toEqual([{ fileId: 'file-2', filename: 'plot.png' }]);
});
