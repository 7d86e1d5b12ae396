import type { Preset } from '../surface.ts';

const model = 'omni-moderation-latest';

/** Texts to judge. */
export const moderationsPresets: readonly Preset[] = [
  {
    id: 'several',
    title: 'Four comments',
    description: 'One of them is a threat; each is judged by itself.',
    body: {
      model,
      input: [
        'Thank you, the lamp arrived in perfect condition.',
        'If you come here again I will beat you up.',
        'The film shows the war without mercy.',
        'You are a worthless idiot and everybody hates you.',
      ],
    },
  },
  {
    id: 'harmless',
    title: 'A harmless text',
    description: 'A review that no category applies to.',
    body: {
      model,
      input: 'The pan heats evenly, but the handle gets warm. Four stars out of five.',
    },
  },
  {
    id: 'borderline',
    title: 'A borderline text',
    description: 'A crime novel: violence is told, nobody is threatened.',
    body: {
      model,
      input:
        'The detective knelt beside the body. The knife was still there, and blood had dried on the carpet.',
    },
  },
  {
    id: 'image',
    title: 'A text with a picture',
    description: 'One input of two parts. The local classifier reads text alone and says so.',
    body: {
      model,
      input: [
        { type: 'text', text: 'Is this picture fit for a shop?' },
        {
          type: 'image_url',
          image_url: {
            url: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          },
        },
      ],
    },
  },
];
