import { example } from '../../example.ts';
import { completions } from './operations.ts';
import type { Completion, CompletionChoice } from './types.ts';

const completion: Completion = {
  id: 'cmpl-CZ8b4TnWqLs2YxKd7VfRm9HpJg3Zc',
  object: 'text_completion',
  created: 1795348800,
  model: 'gpt-3.5-turbo-instruct',
  choices: [],
};

/** A text of one token, so that it is whole in one event too. */
function choice(index: number, text: string): CompletionChoice {
  return { index, text, logprobs: null, finish_reason: 'length' };
}

export const completionsExamples = [
  example(completions.create, {
    request: {
      model: 'gpt-3.5-turbo-instruct',
      prompt: 'I toss a coin. It shows',
      max_tokens: 1,
      n: 2,
      temperature: 1,
    },
    response: {
      ...completion,
      choices: [choice(0, ' heads'), choice(1, ' tails')],
      usage: { prompt_tokens: 7, completion_tokens: 2, total_tokens: 9 },
    },
    events: [
      { ...completion, choices: [choice(0, ' heads')] },
      { ...completion, choices: [choice(1, ' tails')] },
    ],
  }),
];
