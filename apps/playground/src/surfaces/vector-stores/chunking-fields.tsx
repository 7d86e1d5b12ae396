import { Field } from '../../controls/field.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { Select } from '../../controls/select.tsx';

/** How a file is cut: by the API's own measure, or by the caller's. */
export interface StaticChunking {
  readonly type: 'static';
  readonly static: {
    readonly max_chunk_size_tokens: number;
    readonly chunk_overlap_tokens: number;
  };
}

/** Properties of the fields. */
export interface ChunkingFieldsProps {
  /** Undefined for the API's own measure. */
  readonly value: StaticChunking | undefined;
  readonly onValue: (value: StaticChunking | undefined) => void;
}

const kinds = [
  { value: 'auto', label: 'Auto: 800 tokens, half of them shared' },
  { value: 'static', label: 'Static: as below' },
];

/** How files are cut into passages. */
export function ChunkingFields({ value, onValue }: ChunkingFieldsProps) {
  const size = value?.static.max_chunk_size_tokens ?? 800;
  const overlap = value?.static.chunk_overlap_tokens ?? 400;
  const set = (maximum: number, shared: number) =>
    onValue({
      type: 'static',
      static: { max_chunk_size_tokens: maximum, chunk_overlap_tokens: shared },
    });
  return (
    <div className="flex flex-col gap-3">
      <Field label="Chunking" name="chunking_strategy">
        {(ids) => (
          <Select
            {...ids}
            options={kinds}
            value={value?.type ?? 'auto'}
            onValue={(kind) => (kind === 'auto' ? onValue(undefined) : set(size, overlap))}
          />
        )}
      </Field>
      {value !== undefined && (
        <div className="grid gap-3 tablet:grid-cols-2">
          <NumberField
            label="Tokens of a chunk"
            name="max_chunk_size_tokens"
            value={size}
            onValue={(next) => set(next ?? 800, Math.min(overlap, Math.floor((next ?? 800) / 2)))}
            fallback="800"
            min={100}
            max={4096}
          />
          <NumberField
            label="Tokens shared with the next"
            name="chunk_overlap_tokens"
            value={overlap}
            onValue={(next) => set(size, next ?? 400)}
            fallback="400"
            min={0}
            max={Math.floor(size / 2)}
          />
        </div>
      )}
    </div>
  );
}
