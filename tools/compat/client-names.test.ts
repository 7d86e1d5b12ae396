import { expect, it } from 'vitest';
import { clientNames } from './client-names.ts';

/** Official names that may have no counterpart, and why. */
const missingOnPurpose: readonly (readonly [name: RegExp, reason: string])[] = [
  [
    /^(?:Beta\.)?(?:Realtime|Live)\b/,
    'Sockets come with the realtime client; the contract names their events once.',
  ],
  [
    /^Beta\.(?:\w+Event|ConversationItem\w+|TranscriptionSession\w+)\b/,
    'The beta interface of Realtime, which OpenAI has removed.',
  ],
  [
    /^(?:\w*Page(?:Params|Response)|DataResidency)$/,
    "Inner types of the official client's pages and options.",
  ],
  [
    /\b(?:Parsed\w+|\w+ParseParams|\w+(?:Poll|Stream)Params)\b/,
    'Types of helpers whose own types have other names here.',
  ],
  [
    /\b(?:DecisionInput(?:Message|Json)|FileContent|TranslationCreateResponse|FineTuningJobIntegration|ConversationDeleted|(?:Input|Output)(?:Text|Image|File)Content|RefusalContent|ResponsesClientEvent|BetaResponse\w+|ChatKitThreadItemListDataPage|(?:Message|RunStep|Run|Thread)StreamEvent)\b/,
    'The contract has this type under one name alone, where the official package has several.',
  ],
];

const { missing } = clientNames();

it('has every type that the official client class holds, or says why not', () => {
  const unexplained = missing
    .map((path) => path.replace('OpenAI.', ''))
    .filter((path) => !missingOnPurpose.some(([name]) => name.test(path)));
  expect(unexplained).toEqual([]);
});
