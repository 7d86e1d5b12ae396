import type { VectorStore } from '@unabridged/contract';
import { controlClass, Field } from '../../controls/field.tsx';
import { useList } from '../../resources/use-list.ts';

/** Properties of the field. */
export interface StoreFieldProps {
  readonly value: unknown;
  readonly onValue: (id: string) => void;
}

/** A vector store by its id; those of the project are offered. */
export function StoreField({ value, onValue }: StoreFieldProps) {
  const { items } = useList<VectorStore>({
    surface: 'vector-stores',
    operation: 'vectorStores.list',
    params: {},
    changedBy: 'vectorStores.',
  });
  return (
    <Field label="Vector store" name="vector_store_id">
      {(ids) => (
        <>
          <input
            {...ids}
            list={`${ids.id}-stores`}
            spellCheck={false}
            placeholder="vs_…"
            className={`${controlClass} h-8 font-mono text-xs`}
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => onValue(event.target.value)}
          />
          <datalist id={`${ids.id}-stores`}>
            {items?.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
