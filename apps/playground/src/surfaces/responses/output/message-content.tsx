import type { ResponseOutputMessage } from '@unabridged/contract';
import { lazy, Suspense } from 'react';
import { OutputText } from '../../../output/output-text.tsx';
import type { Passage } from '../../../passages/passage.ts';
import { Refusal } from '../../../output/refusal.tsx';

/** Properties of a message. */
export interface MessageContentProps {
  readonly message: ResponseOutputMessage;
  /** Whether the text was asked for as JSON. */
  readonly json: boolean;
  readonly running: boolean;
  /** Passages that its citations may be of. */
  readonly passages?: readonly Passage[];
}

const CitedAnswer = lazy(() => import('../../../passages/cited-answer.tsx'));

const none: readonly Passage[] = [];

/** The parts of a message of the assistant. */
export function MessageContent({ message, json, running, passages = none }: MessageContentProps) {
  return message.content.map((part, index) =>
    part.type === 'refusal' ? (
      // Parts keep their place and have no id.
      // oxlint-disable-next-line react/no-array-index-key
      <Refusal key={index} text={part.refusal} />
    ) : part.annotations?.some(({ type }) => type === 'file_citation') ? (
      <Suspense
        // oxlint-disable-next-line react/no-array-index-key -- parts keep their place
        key={index}
        fallback={<OutputText text={part.text} json={false} running={running} />}
      >
        <CitedAnswer
          text={part.text}
          citations={part.annotations.filter((one) => one.type === 'file_citation')}
          passages={passages}
          running={running}
        />
      </Suspense>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <OutputText key={index} text={part.text} json={json} running={running} />
    ),
  );
}
