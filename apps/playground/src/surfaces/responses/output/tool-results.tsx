import type { JsonObject } from '../../../editor/json-document.ts';
import { CallResultsForm } from '../../../output/call-results-form.tsx';
import type { RunRecord } from '../../../run/run-record.ts';
import { replaceDraft } from '../../../workbench/draft-store.ts';
import { runDraft, useActiveSurface } from '../../../workbench/run-draft.ts';
import { callOutput, continuedBody, openCalls } from '../continue-response.ts';
import type { ResponseState } from '../response-state.ts';

/** Lets the user play the program: give each call its result and send them back. */
export function ToolResults({ run, state }: { run: RunRecord; state: ResponseState }) {
  const calls = openCalls(state.items);
  const surface = useActiveSurface((active) => active.surface);
  const { response } = state;
  if (calls.length === 0 || response === undefined || run.spec.body === undefined) return null;
  const send = (results: Readonly<Record<string, string>>) => {
    const outputs = calls.map((call) => callOutput(call, results[call.call_id]!));
    const body = continuedBody(run.spec.body as JsonObject, response, state.items, outputs);
    replaceDraft(run.surface, body, run.spec.headers);
    if (surface !== undefined) void runDraft(surface);
  };
  return (
    <CallResultsForm
      calls={calls.map(({ call_id: id, name }) => ({ id, name }))}
      onResults={send}
    />
  );
}
