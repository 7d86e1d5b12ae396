import { controlClass, Field } from '../../../controls/field.tsx';
import { Select } from '../../../controls/select.tsx';
import { Toggle } from '../../../controls/toggle.tsx';
import { JsonField } from '../../../editor/json-field.tsx';
import { setBrokenField } from '../../../workbench/draft-store.ts';
import { useSurfaceId } from '../../../workbench/surface-context.ts';
import type { JsonObject } from '../../../editor/json-document.ts';

/** Where the parts of the format stand in the body of Responses. */
const responsesNames = {
  type: 'text.format.type',
  name: 'text.format.name',
  schema: 'text.format.schema',
  strict: 'text.format.strict',
};

const formats = [
  { value: 'text', label: 'Text' },
  { value: 'json_schema', label: 'JSON by schema' },
  { value: 'json_object', label: 'Any JSON object' },
];

/** Properties of the format editor. */
export interface FormatEditorProps {
  /** The `text` field of the body. */
  readonly text: unknown;
  readonly onText: (text: unknown) => void;
  /** Where the parts of the format stand in the body. Default: as in Responses. */
  readonly names?: typeof responsesNames;
}

/** What shape the answer has: free text, or JSON that a schema describes. */
export function FormatEditor({ text, onText, names = responsesNames }: FormatEditorProps) {
  const surface = useSurfaceId();
  const format = formatOf(text);
  const type = String(format['type'] ?? 'text');
  const set = (next: JsonObject | undefined) => {
    const rest = { ...(text as JsonObject | undefined) };
    delete rest['format'];
    const value = next === undefined ? rest : { ...rest, format: next };
    onText(Object.keys(value).length === 0 ? undefined : value);
  };
  const choose = (next: string) => {
    setBrokenField(surface, names.schema);
    if (next === 'text') set(undefined);
    else set(next === 'json_schema' ? newSchema : { type: next });
  };
  return (
    <>
      <Field label="Format" name={names.type}>
        {(ids) => <Select {...ids} options={formats} value={type} onValue={choose} />}
      </Field>
      {type === 'json_object' && (
        <p className="text-2xs text-faint">
          The input or the instructions must contain the word JSON.
        </p>
      )}
      {type === 'json_schema' && (
        <>
          <Field label="Name" name={names.name}>
            {(ids) => (
              <input
                {...ids}
                spellCheck={false}
                className={`${controlClass} h-8 font-mono text-xs`}
                value={String(format['name'] ?? '')}
                onChange={(event) => set({ ...format, name: event.target.value })}
              />
            )}
          </Field>
          <JsonField
            label="Schema"
            path={names.schema}
            value={format['schema'] ?? {}}
            onValue={(schema) => set({ ...format, schema })}
          />
          <Toggle
            label="Strict"
            name={names.strict}
            hint="The answer always matches the schema"
            checked={format['strict'] === true}
            onChecked={(strict) => set({ ...format, strict })}
          />
        </>
      )}
    </>
  );
}

/** What the closed section says. */
export function formatSummary(body: JsonObject): string {
  const format = formatOf(body['text']);
  if (format['type'] === 'json_schema') return `JSON: ${String(format['name'])}`;
  return format['type'] === 'json_object' ? 'Any JSON object' : 'Text';
}

function formatOf(text: unknown): JsonObject {
  return (text as { format?: JsonObject } | undefined)?.format ?? {};
}

const newSchema: JsonObject = {
  type: 'json_schema',
  name: 'answer',
  strict: true,
  schema: {
    type: 'object',
    properties: { answer: { type: 'string' } },
    required: ['answer'],
    additionalProperties: false,
  },
};
