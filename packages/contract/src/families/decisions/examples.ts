import { example } from '../../example.ts';
import { decisions } from './operations.ts';

export const decisionsExamples = [
  example(decisions.create, {
    request: {
      model: 'gpt-6-luna',
      input: 'The parcel came two days late and the lamp in it is broken. I want my money back.',
      questions: [
        {
          type: 'predicate',
          name: 'refund',
          instructions: 'Does the customer ask for a refund?',
        },
        {
          type: 'choice',
          name: 'team',
          instructions: 'Which team should answer?',
          choices: [
            { value: 'shipping', description: 'Late or lost parcels.' },
            { value: 'returns', description: 'Broken or wrong goods, refunds.' },
          ],
        },
        {
          type: 'score',
          name: 'anger',
          instructions: 'How angry is the customer?',
          levels: [{ label: 'calm' }, { label: 'annoyed' }, { label: 'furious' }],
        },
      ],
    },
    response: {
      model: 'gpt-6-luna',
      answers: [
        { type: 'predicate', name: 'refund', probability: 0.98 },
        {
          type: 'choice',
          name: 'team',
          choice: 'returns',
          confidence: 0.93,
          probabilities: [
            { value: 'shipping', probability: 0.07 },
            { value: 'returns', probability: 0.93 },
          ],
        },
        {
          type: 'score',
          name: 'anger',
          score: 1.1,
          confidence: 0.8,
          probabilities: [
            { label: 'calm', value: 0, probability: 0.05 },
            { label: 'annoyed', value: 1, probability: 0.8 },
            { label: 'furious', value: 2, probability: 0.15 },
          ],
        },
      ],
      usage: {
        input_tokens: 118,
        input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
        output_tokens: 3,
        output_tokens_details: { reasoning_tokens: 0 },
        total_tokens: 121,
      },
    },
  }),
];
