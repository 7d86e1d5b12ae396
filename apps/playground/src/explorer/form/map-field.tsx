import type { JsonSchema } from '@unabridged/contract';
import { Plus, X } from 'lucide-react';
import { Button } from '../../controls/button.tsx';
import { controlClass } from '../../controls/field.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { blankValue } from '../schema/blank-value.ts';
import { childPath } from '../schema/value-path.ts';
import type { KindFieldProps } from './field-props.ts';
import { useForm } from './form-context.ts';
import { SchemaField } from './schema-field.tsx';

/** An object with names of the user's choice. */
export function MapField({ schema, value, onValue, path }: KindFieldProps) {
  return (
    <MapEntries
      schema={schema.additionalProperties as JsonSchema}
      entries={Object.entries((value ?? {}) as object)}
      onEntries={(entries) => onValue(Object.fromEntries(entries))}
      path={path}
    />
  );
}

/** Properties of the entries of a map. */
export interface MapEntriesProps {
  readonly schema: JsonSchema;
  readonly entries: readonly (readonly [string, unknown])[];
  readonly onEntries: (entries: readonly (readonly [string, unknown])[]) => void;
  readonly path: string;
}

/** Entries with a name and a value each. */
export function MapEntries({ schema, entries, onEntries, path }: MapEntriesProps) {
  const { definitions } = useForm();
  const names = entries.map(([name]) => name);
  const rename = (index: number, name: string) => {
    // Two entries of one name would silently become one.
    if (!names.includes(name)) onEntries(entries.with(index, [name, entries[index]![1]]));
  };
  const add = () => onEntries([...entries, [freeName(names), blankValue(schema, definitions)]]);
  return (
    <div className="flex flex-col gap-2.5 border-l-2 border-line pl-3">
      {entries.map(([name, value], index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the name is what is being typed
        <div key={index} className="flex flex-col gap-1">
          <div className="flex items-center gap-1">
            <input
              aria-label={`Name of entry ${index + 1} of ${path}`}
              className={`${controlClass} h-7 max-w-60 font-mono text-xs`}
              value={name}
              onChange={(event) => rename(index, event.target.value)}
            />
            <IconButton
              icon={X}
              label={`Remove ${childPath(path, name)}`}
              className="ml-auto size-5!"
              onClick={() => onEntries(entries.toSpliced(index, 1))}
            />
          </div>
          <SchemaField
            schema={schema}
            label="value"
            path={childPath(path, name)}
            value={value}
            onValue={(next) => onEntries(entries.with(index, [name, next]))}
          />
        </div>
      ))}
      <div>
        <Button onClick={add}>
          <Plus size={12} aria-hidden />
          Add an entry<span className="sr-only"> to {path}</span>
        </Button>
      </div>
    </div>
  );
}

function freeName(names: readonly string[]): string {
  let number = names.length + 1;
  while (names.includes(`key_${number}`)) number++;
  return `key_${number}`;
}
