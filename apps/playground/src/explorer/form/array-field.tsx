import type { JsonSchema } from '@unabridged/contract';
import { Plus } from 'lucide-react';
import { Button } from '../../controls/button.tsx';
import { blankValue } from '../schema/blank-value.ts';
import { childPath } from '../schema/value-path.ts';
import type { KindFieldProps } from './field-props.ts';
import { useForm } from './form-context.ts';
import { SchemaField } from './schema-field.tsx';

/** A list whose items are added and removed. */
export function ArrayField({ schema, value, onValue, path }: KindFieldProps) {
  const { definitions } = useForm();
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const item = schema.items as JsonSchema;
  const full = schema.maxItems !== undefined && items.length >= schema.maxItems;
  const add = () => onValue([...items, blankValue(item, definitions) ?? null]);
  return (
    <div className="flex flex-col gap-2.5 border-l-2 border-line pl-3">
      {items.map((held, index) => (
        <SchemaField
          // oxlint-disable-next-line react/no-array-index-key -- items have no identity but their place
          key={index}
          schema={item}
          label={`[${index}]`}
          path={childPath(path, index)}
          value={held}
          onValue={(next) => onValue(items.with(index, next))}
          onRemove={() => onValue(items.toSpliced(index, 1))}
        />
      ))}
      <div className="flex items-center gap-2">
        <Button onClick={add} disabled={full}>
          <Plus size={12} aria-hidden />
          Add an item<span className="sr-only"> to {path}</span>
        </Button>
        {schema.maxItems !== undefined && (
          <span className="text-2xs text-faint tabular-nums">
            {items.length} of at most {schema.maxItems}
          </span>
        )}
      </div>
    </div>
  );
}
