import { MessageSquareQuote, Square } from 'lucide-react';
import { Button } from '../../controls/button.tsx';
import { Field } from '../../controls/field.tsx';
import { Skeleton } from '../../controls/skeleton.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { isRunning } from '../../run/run-record.ts';
import { stopRun, useShownRun } from '../../run/run-store.ts';
import { FailureCard } from '../../workbench/failure-card.tsx';
import { ModelField } from '../models/model-field.tsx';
import { Items } from '../responses/output/items.tsx';
import { responseStateOf } from '../responses/response-state.ts';
import { retrieval, retrievalFlow } from './retrieval-state.ts';

/** Step 5: an answer from the documents, whose citations open their passages. */
export function AnswerStep({ busy, onAnswer }: { busy: boolean; onAnswer: () => void }) {
  const { model, question, answer, failures } = retrieval.use();
  const run = useShownRun(retrievalFlow);
  const items = isRunning(run) ? responseStateOf(run!).items : (answer?.items ?? []);
  return (
    <form
      className="flex flex-col gap-3.5"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer();
      }}
    >
      <Field label="Question" name="input">
        {(ids) => (
          <TextArea
            {...ids}
            rows={2}
            placeholder="What the documents can answer"
            value={question}
            onChange={(event) => retrieval.change({ question: event.target.value })}
          />
        )}
      </Field>
      <ModelField value={model} onValue={(next) => retrieval.change({ model: next })} />
      {busy ? (
        <Button size="medium" className="self-start" onClick={() => stopRun(retrievalFlow)}>
          <Square size={12} fill="currentColor" aria-hidden />
          Stop
        </Button>
      ) : (
        <Button
          type="submit"
          variant="primary"
          size="medium"
          className="self-start"
          disabled={question.trim() === '' || model.trim() === ''}
        >
          <MessageSquareQuote size={14} aria-hidden />
          Answer
        </Button>
      )}
      {failures['answer'] !== undefined && <FailureCard failure={failures['answer']} />}
      {busy && items.length === 0 && <Skeleton lines={3} />}
      {items.length > 0 && (
        <section aria-label="Answer" className="flex flex-col gap-3">
          <Items state={{ items }} running={busy} />
        </section>
      )}
    </form>
  );
}
