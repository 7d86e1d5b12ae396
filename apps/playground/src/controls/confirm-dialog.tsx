import { create } from 'zustand';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/** What is asked before something is gone for good. */
export interface Question {
  readonly title: string;
  /** What will be lost. */
  readonly text: string;
  /** What the button says, such as `Delete the file`. */
  readonly action: string;
  readonly onConfirm: () => void;
}

const useQuestion = create<{ readonly question?: Question | undefined }>(() => ({}));

/** Asks before something is gone for good. */
export function askToConfirm(question: Question): void {
  useQuestion.setState({ question });
}

/** The window of the question that waits for an answer. */
export function ConfirmDialog() {
  const { question } = useQuestion();
  const close = () => useQuestion.setState({ question: undefined });
  return (
    <Dialog open={question !== undefined} onClose={close} title={question?.title ?? ''}>
      <p className="pt-1 text-sm text-muted">{question?.text}</p>
      <div className="flex justify-end gap-2 pt-4">
        <Button size="medium" onClick={close}>
          Keep
        </Button>
        <Button
          size="medium"
          variant="danger"
          onClick={() => {
            close();
            question?.onConfirm();
          }}
        >
          {question?.action}
        </Button>
      </div>
    </Dialog>
  );
}
