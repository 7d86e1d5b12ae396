import type { JsonSchema } from '@unabridged/contract';
import { useId } from 'react';
import { resolveSchema } from '../schema/resolve.ts';
import { useForm } from './form-context.ts';
import { kindFields, singleKinds } from './kind-fields.ts';

/** Properties of the chosen member of a union. */
export interface VariantFieldProps {
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
  readonly path: string;
}

/** The field of the chosen member of a union; the union has shown its label. */
export function VariantField({ schema, value, onValue, path }: VariantFieldProps) {
  const { definitions } = useForm();
  const id = useId();
  const { kind, schema: own } = resolveSchema(schema, definitions);
  const KindField = kindFields[kind];
  return (
    <div className="flex flex-col gap-1.5">
      {own.description !== undefined && kind === 'object' && path !== '' && (
        <p className="max-w-[70ch] text-2xs text-muted">{own.description.replaceAll('`', '')}</p>
      )}
      {singleKinds.has(kind) && (
        <label htmlFor={id} className="sr-only">
          {path}
        </label>
      )}
      <KindField schema={own} value={value} onValue={onValue} path={path} control={{ id }} />
    </div>
  );
}
