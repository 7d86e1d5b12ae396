import type { Preset } from '../surface.ts';

const model = 'text-embedding-3-small';

/** Texts to compare. */
export const embeddingsPresets: readonly Preset[] = [
  {
    id: 'meaning',
    title: 'The same in other words',
    description: 'Two pairs that mean the same with hardly a word in common.',
    body: {
      model,
      input: [
        'How do I get my money back?',
        'What is the refund policy?',
        'When does the train to Porto leave?',
        'At what time is the departure for Porto?',
      ],
    },
  },
  {
    id: 'question',
    title: 'A question and its passages',
    description: 'Which passage answers the first line?',
    body: {
      model,
      input: [
        'Can I bring my dog on the ferry?',
        'Pets travel free of charge in the lower deck and must be on a lead.',
        'Bicycles cost four euros and are stowed at the stern.',
        'The crossing takes forty minutes in calm weather.',
        'Tickets are sold at the quay from seven in the morning.',
      ],
    },
  },
  {
    id: 'short',
    title: 'Short vectors',
    description: 'The same texts in 64 dimensions, which take less room.',
    body: {
      model,
      input: ['A lamp for the desk', 'A light to read by', 'A pair of running shoes'],
      dimensions: 64,
    },
  },
];
