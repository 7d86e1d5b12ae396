import { Copy, CornerDownRight, RefreshCw, RotateCw, Square } from 'lucide-react';
import { toast } from 'sonner';
import { Button } from '../../../controls/button.tsx';
import { CopyButton, copyText } from '../../../controls/copy-button.tsx';
import type { JsonObject } from '../../../editor/json-document.ts';
import { isRunning } from '../../../run/run-record.ts';
import type { RunRecord } from '../../../run/run-record.ts';
import { runSpec } from '../../../run/run-spec.ts';
import { sequenceOf } from '../../../stream-inspector/stream-rows.ts';
import { replaceDraft } from '../../../workbench/draft-store.ts';
import { runSpecOf } from '../../../workbench/run-draft.ts';
import { continuedBody } from '../continue-response.ts';
import { outputText } from '../response-state.ts';
import type { ResponseState } from '../response-state.ts';

/** What can be done with a response: copy, continue, and for one in the background more. */
export function ResponseFooter({ run, state }: { run: RunRecord; state: ResponseState }) {
  const { response } = state;
  if (response === undefined) return null;
  const ended = !isRunning(run);
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-line pt-2.5">
      <Status state={state} run={run} />
      <span className="text-xs text-muted">by {run.answeredBy}</span>
      <span className="flex min-w-0 items-center">
        <code title={response.id} className="max-w-48 truncate font-mono text-2xs text-faint">
          {response.id}
        </code>
        <CopyButton label="Copy the response id" text={() => response.id} />
      </span>
      {ended && (
        <span className="ml-auto flex flex-wrap items-center gap-1">
          <BackgroundActions run={run} state={state} />
          {outputText(state) !== '' && (
            <Button variant="ghost" onClick={() => void copy(outputText(state))}>
              <Copy size={13} aria-hidden />
              Copy text
            </Button>
          )}
          {canContinue(run, state) && (
            <Button onClick={() => continueFrom(run, state)}>
              <CornerDownRight size={14} aria-hidden />
              Continue
            </Button>
          )}
        </span>
      )}
    </div>
  );
}

const labels: Readonly<Record<string, string>> = {
  completed: 'Completed',
  incomplete: 'Incomplete',
  failed: 'Failed',
  cancelled: 'Cancelled',
  queued: 'Queued',
  in_progress: 'In progress',
};

function Status({ state, run }: { state: ResponseState; run: RunRecord }) {
  const status = state.response?.status ?? 'in_progress';
  const reason = state.response?.incomplete_details?.reason;
  const label = run.phase === 'stopped' ? 'Stopped here' : (labels[status] ?? status);
  return (
    <span className="text-xs font-medium text-muted">
      {label}
      {reason !== undefined && `: ${reason}`}
    </span>
  );
}

function BackgroundActions({ run, state }: { run: RunRecord; state: ResponseState }) {
  const response = state.response!;
  const pending = response.status === 'queued' || response.status === 'in_progress';
  if (response.background !== true || !pending) return null;
  const call = (operation: string) => () =>
    void runSpecOf(run.surface, runSpec(operation, { path: { response_id: response.id } }));
  const last = run.events.at(-1);
  const resume = () => {
    const after = last === undefined ? undefined : sequenceOf(last);
    const spec = runSpec('responses.retrieve', {
      path: { response_id: response.id },
      query: { stream: true, starting_after: after ?? 0 },
    });
    void runSpecOf(run.surface, spec, run.events);
  };
  return (
    <>
      {run.streamed && (
        <Button onClick={resume}>
          <RotateCw size={14} aria-hidden />
          Resume
        </Button>
      )}
      <Button onClick={call('responses.retrieve')}>
        <RefreshCw size={14} aria-hidden />
        Retrieve
      </Button>
      <Button onClick={call('responses.cancel')}>
        <Square size={13} aria-hidden />
        Cancel
      </Button>
    </>
  );
}

async function copy(text: string): Promise<void> {
  if (await copyText(text)) toast.success('Text copied.');
}

function canContinue(run: RunRecord, { response, items }: ResponseState): boolean {
  const calls = items.some((item) => item.type.endsWith('_call'));
  return (
    run.phase === 'done' &&
    response?.status === 'completed' &&
    !calls &&
    run.spec.body !== undefined
  );
}

function continueFrom(run: RunRecord, state: ResponseState): void {
  const body = continuedBody(run.spec.body as JsonObject, state.response!, state.items, '');
  replaceDraft(run.surface, body, run.spec.headers);
  requestAnimationFrame(() => {
    const inputs = document.querySelectorAll<HTMLTextAreaElement>('[data-main-input]');
    [...inputs].at(-1)?.focus();
  });
}
