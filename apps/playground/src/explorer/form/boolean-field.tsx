import { Select } from '../../controls/select.tsx';
import type { KindFieldProps } from './field-props.ts';

/** True or false, or not said yet. */
export function BooleanField({ value, onValue, control }: KindFieldProps) {
  const options = [
    ...(typeof value === 'boolean' ? [] : [{ value: '', label: 'Choose' }]),
    { value: 'true', label: 'true' },
    { value: 'false', label: 'false' },
  ];
  return (
    <Select
      {...control}
      className="max-w-44"
      options={options}
      value={typeof value === 'boolean' ? String(value) : ''}
      onValue={(next) => onValue(next === '' ? undefined : next === 'true')}
    />
  );
}
