import { Bot } from 'lucide-react';
import { Button } from '../../controls/button.tsx';
import { controlClass, Field } from '../../controls/field.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { Toggle } from '../../controls/toggle.tsx';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { FailureCard } from '../../workbench/failure-card.tsx';
import { ModelField } from '../models/model-field.tsx';
import { assistants } from './assistants-state.ts';
import { readFunctions } from './function-list.ts';

/** Properties of the step. */
export interface AssistantStepProps {
  readonly busy: boolean;
  readonly onCreate: () => void;
}

/** Step 1: who answers, by which rules and with which tools. */
export function AssistantStep({ busy, onCreate }: AssistantStepProps) {
  const state = assistants.use();
  const { name, model, instructions, fileSearch, codeInterpreter, functions } = state;
  const problem = readFunctions(functions);
  const { change } = assistants;
  return (
    <>
      {state.assistantId !== undefined && (
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <Bot size={15} aria-hidden className="text-accent" />
          {state.name} <IdentifierChip id={state.assistantId} />
        </p>
      )}
      <Field label="Name" name="name">
        {(ids) => (
          <input
            {...ids}
            className={`${controlClass} h-8`}
            value={name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <ModelField value={model} onValue={(next) => change({ model: next })} />
      <Field label="Instructions" name="instructions">
        {(ids) => (
          <TextArea
            {...ids}
            rows={2}
            value={instructions}
            onChange={(event) => change({ instructions: event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        <Toggle
          label="File search"
          name="file_search"
          hint="Cites what files say"
          checked={fileSearch}
          onChecked={(checked) => change({ fileSearch: checked })}
        />
        <Toggle
          label="Code interpreter"
          name="code_interpreter"
          hint="Runs Python, apart from everything else"
          checked={codeInterpreter}
          onChecked={(checked) => change({ codeInterpreter: checked })}
        />
      </div>
      <Field
        label="Functions"
        name="tools[].function"
        hint="A JSON list of name, description and parameters. You answer their calls on this page."
      >
        {(ids) => (
          <TextArea
            {...ids}
            rows={6}
            spellCheck={false}
            className="font-mono text-xs"
            value={functions}
            onChange={(event) => change({ functions: event.target.value })}
          />
        )}
      </Field>
      {typeof problem === 'string' && (
        <p role="alert" className="text-xs text-danger">
          {problem}
        </p>
      )}
      {state.failures['assistant'] !== undefined && (
        <FailureCard failure={state.failures['assistant']} />
      )}
      <Button
        variant="primary"
        size="medium"
        className="self-start"
        disabled={busy || model.trim() === '' || typeof problem === 'string'}
        onClick={onCreate}
      >
        <Bot size={14} aria-hidden />
        {state.assistantId === undefined ? 'Create the assistant' : 'Create another one'}
      </Button>
    </>
  );
}
