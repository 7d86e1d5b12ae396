import { useDeferredValue, useMemo } from 'react';
import type { JsonObject } from '../../editor/json-document.ts';
import type { JsonSchema } from '@unabridged/contract';
import { checkValue } from '../schema/check-value.ts';
import { resolveSchema } from '../schema/resolve.ts';
import { FormContext } from './form-context.ts';
import { ProblemList } from './problem-list.tsx';
import { VariantField } from './variant-field.tsx';

/** Properties of a form. */
export interface SchemaFormProps {
  /** With `$defs`: the definitions that it names. */
  readonly schema: JsonSchema;
  readonly value: JsonObject;
  readonly onField: (name: string, value: unknown) => void;
}

/** A form for the params of any operation. */
export function SchemaForm({ schema, value, onField }: SchemaFormProps) {
  const definitions = schema.$defs ?? {};
  // Checking must not hold up typing.
  const checked = useDeferredValue(value);
  const problems = useMemo(
    () => checkValue(schema, checked, schema.$defs ?? {}),
    [schema, checked],
  );
  const byPath = useMemo(
    () => new Map(problems.toReversed().map(({ path, message }) => [path, message])),
    [problems],
  );
  const { kind, schema: own } = resolveSchema(schema, definitions);
  const empty = kind === 'object' && Object.keys(own.properties ?? {}).length === 0;
  const replace = (next: unknown) => {
    const fields = next as JsonObject;
    for (const name of Object.keys(value)) if (!(name in fields)) onField(name, undefined);
    for (const name of Object.keys(fields)) {
      if (fields[name] !== value[name]) onField(name, fields[name]);
    }
  };
  return (
    <FormContext value={{ definitions, problems: byPath }}>
      <div className="flex flex-col gap-4 px-4 py-4" data-form>
        {problems.length > 0 && <ProblemList problems={problems} />}
        {empty ? (
          <p className="text-sm text-muted">This operation takes no parameters. Run it as it is.</p>
        ) : (
          <VariantField schema={schema} value={value} onValue={replace} path="" />
        )}
      </div>
    </FormContext>
  );
}
