import type { ResponseOutputMessage } from '@unabridged/contract';
import { OutputText } from '../../../output/output-text.tsx';
import { Refusal } from '../../../output/refusal.tsx';

/** Properties of a message. */
export interface MessageContentProps {
  readonly message: ResponseOutputMessage;
  /** Whether the text was asked for as JSON. */
  readonly json: boolean;
  readonly running: boolean;
}

/** The parts of a message of the assistant. */
export function MessageContent({ message, json, running }: MessageContentProps) {
  return message.content.map((part, index) =>
    part.type === 'refusal' ? (
      // Parts keep their place and have no id.
      // oxlint-disable-next-line react/no-array-index-key
      <Refusal key={index} text={part.refusal} />
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <OutputText key={index} text={part.text} json={json} running={running} />
    ),
  );
}
