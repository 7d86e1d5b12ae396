import { Field } from '../../controls/field.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { Toggle } from '../../controls/toggle.tsx';
import type { JsonObject } from '../../editor/json-document.ts';
import type { FieldsProps } from '../surface.ts';
import { FilterRows } from './filter-rows.tsx';
import { StoreField } from './store-field.tsx';

/** The fields of `vectorStores.search`. */
export function SearchFields({ body, onField }: FieldsProps) {
  return (
    <>
      <StoreField
        value={body['vector_store_id']}
        onValue={(id) => onField('vector_store_id', id)}
      />
      <QueryFields body={body} onField={onField} />
    </>
  );
}

/** What is searched for, and how: everything but where. */
export function QueryFields({ body, onField }: FieldsProps) {
  const { query } = body;
  const text = Array.isArray(query) ? query.join('\n') : String((query as string) ?? '');
  const ranking = (body['ranking_options'] ?? {}) as JsonObject;
  const setThreshold = (threshold: number | undefined) => {
    const rest = { ...ranking };
    delete rest['score_threshold'];
    const next = threshold === undefined ? rest : { ...rest, score_threshold: threshold };
    onField('ranking_options', Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <>
      <Field
        label="Query"
        name="query"
        hint="A line for each question; several are searched at once."
      >
        {(ids) => (
          <TextArea
            {...ids}
            rows={2}
            placeholder="What to look for"
            value={text}
            onChange={(event) => {
              const lines = event.target.value.split('\n');
              onField('query', lines.length > 1 ? lines : event.target.value);
            }}
          />
        )}
      </Field>
      <FilterRows filter={body['filters']} onFilter={(filter) => onField('filters', filter)} />
      <div className="grid gap-3 tablet:grid-cols-2">
        <NumberField
          label="Most passages"
          name="max_num_results"
          value={numberOf(body['max_num_results'])}
          onValue={(value) => onField('max_num_results', value)}
          fallback="10"
          min={1}
          max={50}
        />
        <NumberField
          label="Least score"
          name="score_threshold"
          value={numberOf(ranking['score_threshold'])}
          onValue={setThreshold}
          fallback="0"
          min={0}
          max={1}
        />
      </div>
      <Toggle
        label="Rewrite the query"
        name="rewrite_query"
        hint="Puts the question into words that are better to search for"
        checked={body['rewrite_query'] === true}
        onChecked={(on) => onField('rewrite_query', on || undefined)}
      />
    </>
  );
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
