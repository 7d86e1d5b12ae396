import { controlClass } from '../../controls/field.tsx';
import type { KindFieldProps } from './field-props.ts';

/** A value that cannot be another. */
export function ConstField({ schema, control }: KindFieldProps) {
  return (
    <input
      {...control}
      readOnly
      className={`${controlClass} h-8 max-w-72 bg-sunken! font-mono text-xs`}
      value={String(schema.const)}
    />
  );
}
