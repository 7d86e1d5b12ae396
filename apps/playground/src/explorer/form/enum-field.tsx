import { Select } from '../../controls/select.tsx';
import type { KindFieldProps } from './field-props.ts';

/** One of the values of a closed list. */
export function EnumField({ schema, value, onValue, control }: KindFieldProps) {
  const values = schema.enum ?? [];
  const index = values.indexOf(value);
  const options = values.map((one, position) => ({ value: String(position), label: String(one) }));
  // A value that is not of the list stays visible instead of turning into another.
  const other = { value: '', label: value === undefined ? 'Choose' : String(value) };
  return (
    <Select
      {...control}
      className="max-w-72"
      options={index === -1 ? [other, ...options] : options}
      value={index === -1 ? '' : String(index)}
      onValue={(next) => onValue(next === '' ? value : values[Number(next)])}
    />
  );
}
