import type { Run } from '@unabridged/contract';
import { Reply } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../controls/button.tsx';
import { Field } from '../../controls/field.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { assistants } from './assistants-state.ts';
import { CallArguments } from './call-arguments.tsx';
import { functionsIn } from './function-list.ts';

/** Properties of the form. */
export interface RequiredActionProps {
  readonly run: Run;
  readonly onSubmit: (outputs: ReadonlyMap<string, string>) => void;
}

/** The functions that a run waits for: what each was called with, and a place for what it gives. */
export function RequiredAction({ run, onSubmit }: RequiredActionProps) {
  const calls = run.required_action?.submit_tool_outputs.tool_calls ?? [];
  const functions = functionsIn(assistants.use().functions);
  const [outputs, setOutputs] = useState<ReadonlyMap<string, string>>(new Map());
  const complete = calls.every(({ id }) => (outputs.get(id) ?? '').trim() !== '');
  return (
    <form
      aria-label="Required action"
      className="flex flex-col gap-3 rounded-lg border border-accent bg-accent-soft/40 p-3.5"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(outputs);
      }}
    >
      <p className="text-sm font-medium">
        The assistant calls {calls.length === 1 ? 'a function' : `${calls.length} functions`}. You
        answer {calls.length === 1 ? 'it' : 'them'}.
      </p>
      {calls.map(({ id, function: called }) => (
        <fieldset key={id} className="flex flex-col gap-2">
          <legend className="font-mono text-xs font-medium">{called.name}</legend>
          <CallArguments
            text={called.arguments}
            known={functions.find(({ name }) => name === called.name)}
          />
          <Field label={`Output of ${called.name}`} name="output">
            {(ids) => (
              <TextArea
                {...ids}
                rows={2}
                placeholder="Text or JSON that the function gives"
                value={outputs.get(id) ?? ''}
                onChange={(event) => setOutputs(new Map(outputs).set(id, event.target.value))}
              />
            )}
          </Field>
        </fieldset>
      ))}
      <Button
        type="submit"
        variant="primary"
        size="medium"
        className="self-start"
        disabled={!complete}
      >
        <Reply size={14} aria-hidden />
        Submit and go on
      </Button>
    </form>
  );
}
