import type { ThreadMessage, MessageDelta, Run, RunStep } from '@unabridged/contract';
import type { TimedEvent } from '../../run/run-record.ts';

/** Marks of citations, which stand for annotations that come with the whole message. */
const marks = /【[^】]*】?/g;

/** What the events of a run have said so far. */
export interface RunProgress {
  readonly run?: Run;
  readonly steps: readonly RunStep[];
  /** Text of the message that is being written. */
  readonly text: string;
}

/** Reads the events of a run's stream. */
export function readRunEvents(events: readonly TimedEvent[]): RunProgress {
  let run: Run | undefined;
  let text = '';
  const steps = new Map<string, RunStep>();
  for (const { type, data } of events) {
    if (type.startsWith('thread.run.step.')) {
      // Deltas say less than the step that follows them.
      if (type !== 'thread.run.step.delta') steps.set((data as RunStep).id, data as RunStep);
    } else if (type.startsWith('thread.run.')) run = data as Run;
    else if (type === 'thread.message.created') text = '';
    else if (type === 'thread.message.delta') text += deltaText(data as { delta: MessageDelta });
    else if (type === 'thread.message.completed') text = messageText(data as ThreadMessage);
  }
  return { ...(run && { run }), steps: [...steps.values()], text: text.replaceAll(marks, '') };
}

function deltaText({ delta }: { delta: MessageDelta }): string {
  return (delta.content ?? [])
    .map((part) => (part.type === 'text' ? (part.text?.value ?? '') : ''))
    .join('');
}

/** The text of a message, without its images. */
export function messageText({ content }: ThreadMessage): string {
  return content.map((part) => (part.type === 'text' ? part.text.value : '')).join('\n');
}
