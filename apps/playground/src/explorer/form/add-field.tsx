import type { JsonSchema } from '@unabridged/contract';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../controls/button.tsx';
import { controlClass } from '../../controls/field.tsx';
import { Popover } from '../../controls/popover.tsx';
import { resolveSchema } from '../schema/resolve.ts';
import { useForm } from './form-context.ts';

/** Up to this many fields are offered as buttons; more are found by name in a list. */
const fewFields = 4;

/** Properties of the control that adds fields. */
export interface AddFieldProps {
  readonly path: string;
  readonly fields: readonly (readonly [name: string, schema: JsonSchema])[];
  readonly onAdd: (name: string, schema: JsonSchema) => void;
}

/** Adds one of the fields that an object may have. */
export function AddField({ path, fields, onAdd }: AddFieldProps) {
  const [open, setOpen] = useState(false);
  const place = path === '' ? '' : ` to ${path}`;
  if (fields.length <= fewFields) {
    return (
      <div className="flex flex-wrap gap-1.5">
        {fields.map(([name, schema]) => (
          <Button key={name} className="font-mono" onClick={() => onAdd(name, schema)}>
            <Plus size={12} aria-hidden />
            <span className="sr-only">Add </span>
            {name}
            <span className="sr-only">{place}</span>
          </Button>
        ))}
      </div>
    );
  }
  return (
    <div>
      <Popover
        label="Add a field"
        align="start"
        open={open}
        onOpenChange={setOpen}
        className="w-88"
        trigger={
          <Button>
            <Plus size={12} aria-hidden />
            Add a field<span className="sr-only">{place}</span>
            <span className="text-faint tabular-nums">{fields.length}</span>
          </Button>
        }
      >
        <FieldList
          fields={fields}
          onChoose={(name, schema) => {
            setOpen(false);
            onAdd(name, schema);
          }}
        />
      </Popover>
    </div>
  );
}

interface FieldListProps {
  readonly fields: AddFieldProps['fields'];
  readonly onChoose: AddFieldProps['onAdd'];
}

function FieldList({ fields, onChoose }: FieldListProps) {
  const { definitions } = useForm();
  const [search, setSearch] = useState('');
  const found = fields.filter(([name]) => name.includes(search.trim().toLowerCase()));
  return (
    <div className="flex flex-col gap-1 p-1.5">
      <input
        type="search"
        aria-label="Search fields"
        placeholder="Search fields"
        className={`${controlClass} h-8`}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <ul className="max-h-72 overflow-y-auto">
        {found.map(([name, schema]) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => onChoose(name, schema)}
              className="flex w-full flex-col rounded-md px-2 py-1 text-left hover:bg-hover"
            >
              <span className="font-mono text-xs">{name}</span>
              <span className="line-clamp-2 text-2xs text-muted">
                {resolveSchema(schema, definitions).schema.description?.replaceAll('`', '')}
              </span>
            </button>
          </li>
        ))}
        {found.length === 0 && <li className="px-2 py-3 text-xs text-muted">No such field.</li>}
      </ul>
    </div>
  );
}
