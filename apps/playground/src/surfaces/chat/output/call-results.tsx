import type { JsonObject } from '../../../editor/json-document.ts';
import { CallResultsForm } from '../../../output/call-results-form.tsx';
import type { RunRecord } from '../../../run/run-record.ts';
import { replaceDraft } from '../../../workbench/draft-store.ts';
import { runDraft, useActiveSurface } from '../../../workbench/run-draft.ts';
import type { ChatState } from '../chat-state.ts';
import { messagesOf } from '../messages.ts';

/** Lets the user play the program: give each call of the first answer its result and go on. */
export function CallResults({ run, state }: { run: RunRecord; state: ChatState }) {
  const surface = useActiveSurface((active) => active.surface);
  const message = state.choices[0]?.message;
  const calls = message?.tool_calls ?? [];
  if (calls.length === 0 || run.spec.body === undefined || run.phase !== 'done') return null;
  const send = (results: Readonly<Record<string, string>>) => {
    const body = run.spec.body as JsonObject;
    const messages = [
      ...messagesOf(body),
      {
        role: 'assistant',
        content: message!.content === '' ? null : message!.content,
        tool_calls: calls.map((call) =>
          call.type === 'custom'
            ? {
                id: call.id,
                type: 'custom',
                custom: { name: call.function.name, input: call.function.arguments },
              }
            : call,
        ),
      },
      ...calls.map(({ id }) => ({ role: 'tool', tool_call_id: id, content: results[id] })),
    ];
    replaceDraft(run.surface, { ...body, messages }, run.spec.headers);
    if (surface !== undefined) void runDraft(surface);
  };
  return (
    <CallResultsForm
      calls={calls.map(({ id, function: { name } }) => ({ id, name }))}
      onResults={send}
    />
  );
}
