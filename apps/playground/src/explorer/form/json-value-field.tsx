import { JsonField } from '../../editor/json-field.tsx';
import type { KindFieldProps } from './field-props.ts';

/** A value of any shape, as JSON. */
export function JsonValueField({ value, onValue, path }: KindFieldProps) {
  return <JsonField label="JSON" path={path} value={value} onValue={onValue} />;
}
