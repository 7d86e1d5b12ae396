import { isRequired, resolveSchema } from '../schema/resolve.ts';
import { blankValue } from '../schema/blank-value.ts';
import { childPath } from '../schema/value-path.ts';
import { AddField } from './add-field.tsx';
import type { KindFieldProps } from './field-props.ts';
import { useForm } from './form-context.ts';
import { MapEntries } from './map-field.tsx';
import { SchemaField } from './schema-field.tsx';

/** Fields of an object: those that are required or set; the rest is added on demand. */
export function ObjectField({ schema, value, onValue, path }: KindFieldProps) {
  const { definitions } = useForm();
  const fields = asObject(value);
  const properties = Object.entries(schema.properties ?? {});
  const present = properties.filter(
    ([name]) => isRequired(schema, name) || fields[name] !== undefined,
  );
  const others = properties.filter((entry) => !present.includes(entry));
  // A required constant that is set leaves nothing to do.
  const shown = present.filter(([name, property]) => {
    const { kind, schema: own } = resolveSchema(property, definitions);
    return kind !== 'const' || !isRequired(schema, name) || fields[name] !== own.const;
  });
  const set = (name: string, field: unknown) => onValue(withField(fields, name, field));
  const open = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : null;
  const indent = path === '' ? '' : 'border-l-2 border-line pl-3';
  return (
    <div className={`flex flex-col gap-3.5 ${indent}`}>
      {shown.map(([name, property]) => {
        const required = isRequired(schema, name);
        return (
          <SchemaField
            key={name}
            schema={property}
            label={name}
            path={childPath(path, name)}
            value={fields[name]}
            onValue={(field) => set(name, field)}
            required={required}
            onRemove={required ? undefined : () => set(name, undefined)}
          />
        );
      })}
      {open !== null && (
        <MapEntries
          schema={open}
          entries={Object.entries(fields).filter(([name]) => !schema.properties?.[name])}
          onEntries={(entries) =>
            onValue({
              ...Object.fromEntries(properties.flatMap(([name]) => fieldOf(fields, name))),
              ...Object.fromEntries(entries),
            })
          }
          path={path}
        />
      )}
      {others.length > 0 && (
        <AddField
          path={path}
          fields={others}
          onAdd={(name, property) => set(name, blankValue(property, definitions) ?? null)}
        />
      )}
      {properties.length === 0 && open === null && (
        <p className="text-xs text-muted">It has no fields.</p>
      )}
    </div>
  );
}

function withField(fields: Readonly<Record<string, unknown>>, name: string, field: unknown) {
  const next = { ...fields };
  if (field === undefined) delete next[name];
  else next[name] = field;
  return next;
}

function fieldOf(fields: Readonly<Record<string, unknown>>, name: string): [string, unknown][] {
  return fields[name] === undefined ? [] : [[name, fields[name]]];
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
