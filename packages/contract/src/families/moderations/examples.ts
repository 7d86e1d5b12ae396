import { example } from '../../example.ts';
import { moderations } from './operations.ts';

export const moderationsExamples = [
  example(moderations.create, {
    request: {
      model: 'omni-moderation-latest',
      input: 'If you park here once more, I will break your arms.',
    },
    response: {
      id: 'modr-5d2f8b1e7c3a4960b8d4e1f6a2c97305',
      model: 'omni-moderation-latest',
      results: [
        {
          flagged: true,
          categories: {
            harassment: true,
            'harassment/threatening': true,
            hate: false,
            'hate/threatening': false,
            illicit: false,
            'illicit/violent': false,
            'self-harm': false,
            'self-harm/instructions': false,
            'self-harm/intent': false,
            sexual: false,
            'sexual/minors': false,
            violence: true,
            'violence/graphic': false,
          },
          category_scores: {
            harassment: 0.7412,
            'harassment/threatening': 0.8136,
            hate: 0.0031,
            'hate/threatening': 0.0024,
            illicit: 0.0187,
            'illicit/violent': 0.0152,
            'self-harm': 0.0006,
            'self-harm/instructions': 0.0003,
            'self-harm/intent': 0.0004,
            sexual: 0.0001,
            'sexual/minors': 0.0001,
            violence: 0.9348,
            'violence/graphic': 0.0113,
          },
          category_applied_input_types: {
            harassment: ['text'],
            'harassment/threatening': ['text'],
            hate: ['text'],
            'hate/threatening': ['text'],
            illicit: ['text'],
            'illicit/violent': ['text'],
            'self-harm': ['text'],
            'self-harm/instructions': ['text'],
            'self-harm/intent': ['text'],
            sexual: ['text'],
            'sexual/minors': ['text'],
            violence: ['text'],
            'violence/graphic': ['text'],
          },
        },
      ],
    },
  }),
];
