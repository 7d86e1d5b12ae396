import { CornerDownRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../controls/button.tsx';
import { Field } from '../../../controls/field.tsx';
import { TextArea } from '../../../controls/text-area.tsx';
import type { JsonObject } from '../../../editor/json-document.ts';
import type { RunRecord } from '../../../run/run-record.ts';
import { replaceDraft } from '../../../workbench/draft-store.ts';
import { runDraft, useActiveSurface } from '../../../workbench/run-draft.ts';
import { callOutput, continuedBody, openCalls } from '../continue-response.ts';
import type { ResponseState } from '../response-state.ts';

/** Lets the user play the program: give each call its result and send them back. */
export function ToolResults({ run, state }: { run: RunRecord; state: ResponseState }) {
  const calls = openCalls(state.items);
  const surface = useActiveSurface((active) => active.surface);
  const [results, setResults] = useState<Readonly<Record<string, string>>>({});
  const { response } = state;
  if (calls.length === 0 || response === undefined || run.spec.body === undefined) return null;
  const complete = calls.every((call) => (results[call.call_id] ?? '').trim() !== '');
  const send = () => {
    const outputs = calls.map((call) => callOutput(call, results[call.call_id]!));
    const body = continuedBody(run.spec.body as JsonObject, response, state.items, outputs);
    replaceDraft(run.surface, body, run.spec.headers);
    if (surface !== undefined) void runDraft(surface);
  };
  return (
    <form
      className="flex flex-col gap-2.5 rounded-lg border border-dashed border-line-strong p-3"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {calls.map((call) => (
        <Field key={call.call_id} label={`Result of ${call.name}`}>
          {(ids) => (
            <TextArea
              {...ids}
              rows={1}
              placeholder='What your program returns, such as {"temperature": 21}'
              className="font-mono text-xs"
              value={results[call.call_id] ?? ''}
              onChange={(event) => setResults({ ...results, [call.call_id]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Button type="submit" disabled={!complete} className="self-start">
        <CornerDownRight size={14} aria-hidden />
        Send {calls.length === 1 ? 'result' : 'results'} and continue
      </Button>
    </form>
  );
}
