import { classNames } from '../../../controls/class-names.ts';
import { Skeleton } from '../../../controls/skeleton.tsx';
import { OutputText } from '../../../output/output-text.tsx';
import { Refusal } from '../../../output/refusal.tsx';
import { ToolCallCard } from '../../../output/tool-call-card.tsx';
import { isRunning } from '../../../run/run-record.ts';
import type { OutputProps } from '../../surface.ts';
import { chatStateOf } from '../chat-state.ts';
import type { ChatChoice } from '../chat-state.ts';
import { ChatFooter } from './chat-footer.tsx';
import { CallResults } from './call-results.tsx';
import { TokenStrip } from './token-strip.tsx';

/** The output of a chat completion: its answers, their calls and how likely their tokens were. */
export default function Output({ run }: OutputProps) {
  const state = chatStateOf(run);
  const running = isRunning(run);
  const body = run.spec.body as { response_format?: { type?: string } } | undefined;
  const json = body?.response_format?.type?.startsWith('json') === true;
  if (state.choices.length === 0 && running) return <Skeleton lines={3} />;
  const several = state.choices.length > 1;
  return (
    <div className="flex flex-col gap-4">
      {state.choices.map((choice, index) => (
        <section
          // oxlint-disable-next-line react/no-array-index-key -- an answer is known by its place
          key={index}
          aria-label={`Answer ${index + 1}`}
          className={classNames(
            'flex flex-col gap-3',
            several && 'rounded-lg border border-line bg-raised px-3.5 py-3',
          )}
        >
          {several && <p className="text-2xs font-medium text-faint">Answer {index + 1}</p>}
          <Choice choice={choice} json={json} running={running && choice.finishReason === null} />
        </section>
      ))}
      {!running && <CallResults run={run} state={state} />}
      <ChatFooter run={run} state={state} />
    </div>
  );
}

interface ChoiceProps {
  readonly choice: ChatChoice;
  readonly json: boolean;
  readonly running: boolean;
}

function Choice({ choice, json, running }: ChoiceProps) {
  const { content, refusal, tool_calls: calls } = choice.message;
  return (
    <>
      {content !== '' && <OutputText text={content} json={json} running={running} />}
      {refusal !== '' && <Refusal text={refusal} />}
      {calls?.map((call, index) => (
        <ToolCallCard
          // oxlint-disable-next-line react/no-array-index-key -- the id comes with a later chunk
          key={index}
          name={call.function.name}
          id={call.id}
          text={call.function.arguments}
        />
      ))}
      {choice.tokens.length > 0 && <TokenStrip tokens={choice.tokens} />}
    </>
  );
}
