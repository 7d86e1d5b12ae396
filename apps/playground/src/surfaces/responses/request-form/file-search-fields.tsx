import type { VectorStore } from '@unabridged/contract';
import { Database } from 'lucide-react';
import { controlClass, Field } from '../../../controls/field.tsx';
import { NumberField } from '../../../controls/number-field.tsx';
import { useList } from '../../../resources/use-list.ts';

/** Properties of the fields. */
export interface FileSearchFieldsProps {
  readonly tool: Readonly<Record<string, unknown>>;
  readonly onTool: (tool: Readonly<Record<string, unknown>>) => void;
}

/** The fields of a `file_search` tool: where the model may look, and how much it gets. */
export default function FileSearchFields({ tool, onTool }: FileSearchFieldsProps) {
  const { items } = useList<VectorStore>({
    surface: 'vector-stores',
    operation: 'vectorStores.list',
    params: {},
    changedBy: 'vectorStores.',
  });
  const chosen = Array.isArray(tool['vector_store_ids']) ? tool['vector_store_ids'] : [];
  const set = (ids: readonly unknown[]) => onTool({ ...tool, vector_store_ids: ids });
  const most = tool['max_num_results'];
  return (
    <>
      <Field label="Vector stores" name="vector_store_ids" hint="Ids, separated by commas.">
        {(ids) => (
          <input
            {...ids}
            spellCheck={false}
            placeholder="vs_…"
            className={`${controlClass} h-8 font-mono text-xs`}
            defaultValue={chosen.join(', ')}
            key={chosen.join(', ')}
            onBlur={(event) =>
              set(
                event.target.value
                  .split(',')
                  .map((id) => id.trim())
                  .filter((id) => id !== ''),
              )
            }
          />
        )}
      </Field>
      {items !== undefined && items.length > 0 && (
        <fieldset aria-label="Vector stores of the project" className="flex flex-wrap gap-1.5">
          {items.slice(0, 8).map(({ id, name }) => (
            <button
              key={id}
              type="button"
              aria-pressed={chosen.includes(id)}
              onClick={() =>
                set(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
              }
              className="flex h-6 max-w-48 items-center gap-1.5 rounded-full border border-line bg-raised px-2 text-xs hover:border-line-strong aria-pressed:border-accent aria-pressed:bg-accent-soft"
            >
              <Database size={11} aria-hidden className="shrink-0 text-accent" />
              <span className="truncate">{name || id}</span>
            </button>
          ))}
        </fieldset>
      )}
      <NumberField
        label="Most passages"
        name="max_num_results"
        value={typeof most === 'number' ? most : undefined}
        onValue={(value) => {
          const rest = { ...tool };
          delete rest['max_num_results'];
          onTool(value === undefined ? rest : { ...rest, max_num_results: value });
        }}
        fallback="20"
        min={1}
        max={50}
      />
    </>
  );
}
