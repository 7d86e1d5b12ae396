import { useState } from 'react';
import { Select } from '../../controls/select.tsx';
import { blankValue } from '../schema/blank-value.ts';
import { resolveSchema } from '../schema/resolve.ts';
import { fitsVariant, variantLabels, variantOf } from '../schema/variants.ts';
import type { KindFieldProps } from './field-props.ts';
import { useForm } from './form-context.ts';
import { VariantField } from './variant-field.tsx';

/** One of several types: a choice of which, and its field. */
export function UnionField({ schema, value, onValue, path }: KindFieldProps) {
  const { definitions } = useForm();
  // Values may fit several members; the one that was chosen here wins while it fits.
  const [chosen, setChosen] = useState<number>();
  const variants = schema.anyOf ?? [];
  const stays = chosen !== undefined && fitsVariant(variants[chosen]!, value, definitions);
  const current = stays ? chosen : variantOf(schema, value, definitions);
  const choose = (index: number) => {
    setChosen(index);
    onValue(blankValue(variants[index]!, definitions) ?? null);
  };
  const { kind } = resolveSchema(variants[current]!, definitions);
  return (
    <div className="flex flex-col gap-2">
      {variants.length > 1 && path === '' && (
        <span aria-hidden className="text-xs font-medium">
          Kind of request
        </span>
      )}
      {variants.length > 1 && (
        <Select
          aria-label={path === '' ? 'Kind of request' : `Kind of ${path}`}
          className="max-w-72"
          options={variantLabels(schema, definitions).map((label, index) => ({
            value: String(index),
            label,
          }))}
          value={String(current)}
          onValue={(index) => choose(Number(index))}
        />
      )}
      {kind !== 'const' && (
        <VariantField
          key={current}
          schema={variants[current]!}
          value={value}
          onValue={onValue}
          path={path}
        />
      )}
    </div>
  );
}
