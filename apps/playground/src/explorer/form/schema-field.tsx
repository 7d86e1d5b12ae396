import type { JsonSchema } from '@unabridged/contract';
import { X } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { blankValue } from '../schema/blank-value.ts';
import { resolveSchema } from '../schema/resolve.ts';
import { FieldFrame } from './field-frame.tsx';
import { useForm } from './form-context.ts';
import { kindFields, singleKinds } from './kind-fields.ts';

/** Properties of a field. */
export interface SchemaFieldProps {
  readonly schema: JsonSchema;
  readonly label: string;
  readonly path: string;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
  readonly required?: boolean;
  /** Takes the field away; absent where it has to stay. */
  readonly onRemove?: () => void;
}

/** A field of any schema: its label, its control, and what is wrong with it. */
export function SchemaField(props: SchemaFieldProps) {
  const { schema, label, path, value, onValue, required = false, onRemove } = props;
  const { definitions, problems } = useForm();
  const id = useId();
  const { kind, schema: own, nullable } = resolveSchema(schema, definitions);
  const problem = problems.get(path);
  const described = [own.description && `${id}-about`, problem && `${id}-problem`].filter(Boolean);
  const control = {
    id,
    ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
    ...(problem !== undefined && { 'aria-invalid': true }),
  };
  const KindField = kindFields[kind];
  const start = () => onValue(blankValue(schema, definitions));
  // A constant is set by a button, since there is nothing to type.
  const startable = kind === 'const' || !singleKinds.has(kind);
  const empty = value === null || (value === undefined && startable);
  return (
    <FieldFrame
      id={id}
      label={label}
      path={path}
      schema={own}
      single={singleKinds.has(kind) && !empty}
      required={required}
      problem={problem}
      aside={
        <>
          {nullable && value !== null && (
            <Button variant="ghost" className="h-5!" onClick={() => onValue(null)}>
              null<span className="sr-only"> for {path}</span>
            </Button>
          )}
          {onRemove !== undefined && (
            <IconButton icon={X} label={`Remove ${path}`} className="size-5!" onClick={onRemove} />
          )}
        </>
      }
    >
      {empty ? (
        <div className="flex items-center gap-2">
          {value === null && <code className="font-mono text-xs text-muted">null</code>}
          <Button onClick={start}>
            Set a value<span className="sr-only"> of {path}</span>
          </Button>
        </div>
      ) : (
        <KindField schema={own} value={value} onValue={onValue} path={path} control={control} />
      )}
    </FieldFrame>
  );
}
