import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../../controls/button.tsx';
import { controlClass } from '../../controls/field.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { JsonView } from '../../controls/json-view.tsx';
import { Segmented } from '../../controls/segmented.tsx';
import { Select } from '../../controls/select.tsx';
import { readValue } from './attribute-text.ts';
import { filterOfRows, rowsOfFilter } from './filter-text.ts';
import type { FilterRow } from './filter-text.ts';

const comparisons = [
  { value: 'eq', label: 'is' },
  { value: 'ne', label: 'is not' },
  { value: 'gt', label: '>' },
  { value: 'gte', label: '≥' },
  { value: 'lt', label: '<' },
  { value: 'lte', label: '≤' },
  { value: 'in', label: 'is one of' },
  { value: 'nin', label: 'is none of' },
];

/** Properties of the filter. */
export interface FilterRowsProps {
  /** The `filters` of a search. */
  readonly filter: unknown;
  readonly onFilter: (filter: unknown) => void;
}

/** Conditions on the attributes of files, joined by and or or. */
export function FilterRows({ filter, onFilter }: FilterRowsProps) {
  const read = rowsOfFilter(filter);
  if (read === undefined) {
    return (
      <div className="flex flex-col gap-1">
        <span className="text-xs font-medium">Filter</span>
        <JsonView value={filter} />
        <p className="text-2xs text-faint">This filter nests; it is edited in the JSON view.</p>
      </div>
    );
  }
  const { join, rows } = read;
  const set = (next: readonly FilterRow[]) => onFilter(filterOfRows(join, next));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="sr-only">Filter</legend>
      <div className="flex min-h-7 items-center gap-2">
        <span className="text-xs font-medium">
          Filter <code className="ml-1 font-mono text-2xs text-faint">filters</code>
        </span>
        {rows.length > 1 && (
          <Segmented
            label="How the conditions are joined"
            segments={[
              { value: 'and', label: 'all' },
              { value: 'or', label: 'any' },
            ]}
            value={join}
            onValue={(next) => onFilter(filterOfRows(next, rows))}
          />
        )}
        <Button
          variant="ghost"
          className="ml-auto"
          onClick={() => set([...rows, { key: '', type: 'eq', value: '' }])}
        >
          <Plus size={14} aria-hidden />
          Add condition
        </Button>
      </div>
      {rows.map((row, index) => (
        <Row
          // oxlint-disable-next-line react/no-array-index-key -- conditions have no id
          key={index}
          row={row}
          name={`condition ${index + 1}`}
          onRow={(next) => set(rows.with(index, next))}
          onRemove={() => set(rows.toSpliced(index, 1))}
        />
      ))}
    </fieldset>
  );
}

interface RowProps {
  readonly row: FilterRow;
  readonly name: string;
  readonly onRow: (row: FilterRow) => void;
  readonly onRemove: () => void;
}

function Row({ row, name, onRow, onRemove }: RowProps) {
  const list = row.type === 'in' || row.type === 'nin';
  const read = (text: string) =>
    list ? text.split(',').map((part) => readValue(part.trim())) : readValue(text);
  return (
    <div className="flex items-center gap-2">
      <input
        aria-label={`Attribute of ${name}`}
        placeholder="attribute"
        spellCheck={false}
        className={`${controlClass} h-8 min-w-0 flex-2 font-mono text-xs`}
        value={row.key}
        onChange={(event) => onRow({ ...row, key: event.target.value })}
      />
      <Select
        aria-label={`Comparison of ${name}`}
        className="w-28 shrink-0"
        options={comparisons}
        value={row.type}
        onValue={(type) => onRow({ ...row, type })}
      />
      <input
        aria-label={`Value of ${name}`}
        placeholder={list ? 'a, b, c' : 'value'}
        spellCheck={false}
        className={`${controlClass} h-8 min-w-0 flex-2 font-mono text-xs`}
        defaultValue={Array.isArray(row.value) ? row.value.join(', ') : String(row.value as string)}
        onChange={(event) => onRow({ ...row, value: read(event.target.value) })}
      />
      <IconButton icon={Trash2} label={`Remove ${name}`} onClick={onRemove} />
    </div>
  );
}
