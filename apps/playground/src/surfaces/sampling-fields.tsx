import { NumberField } from '../controls/number-field.tsx';
import type { NumberFieldProps } from '../controls/number-field.tsx';
import type { FieldsProps } from './surface.ts';

/** A figure of a request that says how long or how free the answer is. */
export type SamplingField = Omit<NumberFieldProps, 'value' | 'onValue'>;

/** The most tokens that an answer may take; families differ in its name and its least value. */
export function tokenLimit(name: string, min: number): SamplingField {
  return { label: 'Most output tokens', name, fallback: 'no limit', min };
}

/** How free the answer is, in every family that writes text. */
export const freedom: readonly SamplingField[] = [
  slider('Temperature', 'temperature', '1', [0, 2, 0.05]),
  slider('Top p', 'top_p', '1', [0, 1, 0.01]),
];

/** How much words that were used already are avoided. */
export const penalties: readonly SamplingField[] = [
  slider('Frequency penalty', 'frequency_penalty', '0', [-2, 2, 0.1]),
  slider('Presence penalty', 'presence_penalty', '0', [-2, 2, 0.1]),
];

function slider(
  label: string,
  name: string,
  fallback: string,
  [min, max, step]: readonly [min: number, max: number, step: number],
): SamplingField {
  return { label, name, fallback, min, max, step, slider: true };
}

/** The controls of such figures. */
export function SamplingFields({
  fields,
  body,
  onField,
}: FieldsProps & { fields: readonly SamplingField[] }) {
  return fields.map((field) => {
    const value = body[field.name];
    return (
      <NumberField
        key={field.name}
        {...field}
        value={typeof value === 'number' ? value : undefined}
        onValue={(next) => onField(field.name, next)}
      />
    );
  });
}

/** What the closed section says of them, such as `max 200 · temperature 0.2`. */
export function samplingSummary(
  fields: readonly SamplingField[],
  body: FieldsProps['body'],
): string {
  return fields
    .filter(({ name }) => typeof body[name] === 'number')
    .map(({ name, label, slider: free }) => `${free ? label.toLowerCase() : 'max'} ${body[name]}`)
    .join(' · ');
}
