import { create } from 'zustand';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/** What is asked before something is gone for good. */
export interface Question {
  readonly title: string;
  /** What will be lost. */
  readonly text: string;
  /** What is about to be sent, as code above the text. */
  readonly code?: string;
  /** What the button says, such as `Delete the file`. */
  readonly action: string;
  /** What the other button says. Default: `Keep`. */
  readonly cancel?: string;
  readonly onConfirm: () => void;
  readonly onCancel?: () => void;
}

const useQuestion = create<{ readonly question?: Question | undefined }>(() => ({}));

/** Asks before something is gone for good. */
export function askToConfirm(question: Question): void {
  useQuestion.setState({ question });
}

/** Whether a question waits for an answer. */
export function isAsking(): boolean {
  return useQuestion.getState().question !== undefined;
}

/** The window of the question that waits for an answer. */
export function ConfirmDialog() {
  const { question } = useQuestion();
  const close = (answer?: () => void) => {
    useQuestion.setState({ question: undefined });
    answer?.();
  };
  const cancel = () => close(question?.onCancel);
  return (
    <Dialog open={question !== undefined} onClose={cancel} title={question?.title ?? ''}>
      {question?.code !== undefined && (
        <pre className="mt-2 overflow-x-auto rounded-md bg-sunken px-2.5 py-2 font-mono text-xs">
          {question.code}
        </pre>
      )}
      <p className="pt-1 text-sm text-muted">{question?.text}</p>
      <div className="flex justify-end gap-2 pt-4">
        <Button size="medium" onClick={cancel}>
          {question?.cancel ?? 'Keep'}
        </Button>
        <Button size="medium" variant="danger" onClick={() => close(question?.onConfirm)}>
          {question?.action}
        </Button>
      </div>
    </Dialog>
  );
}
