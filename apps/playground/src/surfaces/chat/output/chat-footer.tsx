import { Copy, CornerDownRight } from 'lucide-react';
import { toast } from 'sonner';
import { Button } from '../../../controls/button.tsx';
import { CopyButton, copyText } from '../../../controls/copy-button.tsx';
import type { JsonObject } from '../../../editor/json-document.ts';
import { isRunning } from '../../../run/run-record.ts';
import type { RunRecord } from '../../../run/run-record.ts';
import { replaceDraft } from '../../../workbench/draft-store.ts';
import type { ChatState } from '../chat-state.ts';
import { messagesOf } from '../messages.ts';

const reasons: Readonly<Record<string, string>> = {
  stop: 'Completed',
  length: 'Cut off at the limit of tokens',
  tool_calls: 'Waits for its calls',
  content_filter: 'Held back by the content filter',
};

/** How an answer ended, and what can be done with it. */
export function ChatFooter({ run, state }: { run: RunRecord; state: ChatState }) {
  const first = state.choices[0];
  if (first === undefined) return null;
  const text = first.message.content;
  const ended = !isRunning(run);
  const reason = first.finishReason;
  const label =
    run.phase === 'stopped'
      ? 'Stopped here'
      : reason === null
        ? 'In progress'
        : (reasons[reason] ?? reason);
  const next = () => {
    const body = run.spec.body as JsonObject;
    const messages = [
      ...messagesOf(body),
      { role: 'assistant', content: text },
      { role: 'user', content: '' },
    ];
    replaceDraft(run.surface, { ...body, messages }, run.spec.headers);
    requestAnimationFrame(() => {
      [...document.querySelectorAll<HTMLTextAreaElement>('[data-main-input]')].at(-1)?.focus();
    });
  };
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-line pt-2.5">
      <span className="text-xs font-medium text-muted">{label}</span>
      <span className="text-xs text-muted">by {run.answeredBy}</span>
      {state.id !== undefined && (
        <span className="flex min-w-0 items-center">
          <code title={state.id} className="max-w-48 truncate font-mono text-2xs text-faint">
            {state.id}
          </code>
          <CopyButton label="Copy the completion id" text={() => state.id!} />
        </span>
      )}
      {ended && text !== '' && (
        <span className="ml-auto flex flex-wrap items-center gap-1">
          <Button variant="ghost" onClick={() => void copy(text)}>
            <Copy size={13} aria-hidden />
            Copy text
          </Button>
          {run.phase === 'done' && run.spec.body !== undefined && (
            <Button onClick={next}>
              <CornerDownRight size={14} aria-hidden />
              Continue
            </Button>
          )}
        </span>
      )}
    </div>
  );
}

async function copy(text: string): Promise<void> {
  if (await copyText(text)) toast.success('Text copied.');
}
