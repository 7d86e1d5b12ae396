import { example } from '../../example.ts';
import { embeddings } from './operations.ts';

export const embeddingsExamples = [
  example(embeddings.create, {
    request: {
      model: 'text-embedding-3-small',
      input: ['The library opens at nine.', 'When can I borrow a book?'],
      dimensions: 8,
      encoding_format: 'float',
    },
    response: {
      object: 'list',
      data: [
        {
          object: 'embedding',
          index: 0,
          embedding: [0.4127, -0.2851, 0.0934, 0.5302, -0.3618, 0.2279, 0.4486, -0.2713],
        },
        {
          object: 'embedding',
          index: 1,
          embedding: [0.3875, -0.3126, 0.1408, 0.4951, -0.4023, 0.1866, 0.4547, -0.2904],
        },
      ],
      model: 'text-embedding-3-small',
      usage: { prompt_tokens: 13, total_tokens: 13 },
    },
  }),
];
