import { CornerDownRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Field } from '../controls/field.tsx';
import { TextArea } from '../controls/text-area.tsx';

/** Properties of the form. */
export interface CallResultsFormProps {
  /** Calls that wait for a result. */
  readonly calls: readonly { readonly id: string; readonly name: string }[];
  /** Gets the result of each call by its id. */
  readonly onResults: (results: Readonly<Record<string, string>>) => void;
}

/** Asks for what the user's program would return to each call. */
export function CallResultsForm({ calls, onResults }: CallResultsFormProps) {
  const [results, setResults] = useState<Readonly<Record<string, string>>>({});
  const complete = calls.every(({ id }) => (results[id] ?? '').trim() !== '');
  return (
    <form
      className="flex flex-col gap-2.5 rounded-lg border border-dashed border-line-strong p-3"
      onSubmit={(event) => {
        event.preventDefault();
        onResults(results);
      }}
    >
      {calls.map(({ id, name }) => (
        <Field key={id} label={`Result of ${name}`}>
          {(ids) => (
            <TextArea
              {...ids}
              rows={1}
              placeholder='What your program returns, such as {"temperature": 21}'
              className="font-mono text-xs"
              value={results[id] ?? ''}
              onChange={(event) => setResults({ ...results, [id]: event.target.value })}
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
