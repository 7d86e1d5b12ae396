import { NumberField } from '../../../controls/number-field.tsx';
import { Toggle } from '../../../controls/toggle.tsx';
import type { FieldsProps } from '../../surface.ts';

const sliders = [
  { label: 'Temperature', name: 'temperature', fallback: '1', min: 0, max: 2, step: 0.05 },
  { label: 'Top p', name: 'top_p', fallback: '1', min: 0, max: 1, step: 0.01 },
  {
    label: 'Frequency penalty',
    name: 'frequency_penalty',
    fallback: '0',
    min: -2,
    max: 2,
    step: 0.1,
  },
  {
    label: 'Presence penalty',
    name: 'presence_penalty',
    fallback: '0',
    min: -2,
    max: 2,
    step: 0.1,
  },
] as const;

/** How long and how free the answer is. */
export function Sampling({ body, onField }: FieldsProps) {
  const number = (name: string) => (typeof body[name] === 'number' ? body[name] : undefined);
  const logprobs = body['logprobs'] === true;
  return (
    <>
      <NumberField
        label="Most output tokens"
        name="max_completion_tokens"
        value={number('max_completion_tokens')}
        onValue={(value) => onField('max_completion_tokens', value)}
        fallback="no limit"
        min={1}
      />
      {sliders.map(({ name, ...rest }) => (
        <NumberField
          key={name}
          name={name}
          value={number(name)}
          onValue={(value) => onField(name, value)}
          slider
          {...rest}
        />
      ))}
      <Toggle
        label="Token likelihoods"
        name="logprobs"
        hint="How likely each token was, shown in the output"
        checked={logprobs}
        onChecked={(on) => {
          onField('logprobs', on || undefined);
          onField('top_logprobs', on ? 3 : undefined);
        }}
      />
      {logprobs && (
        <NumberField
          label="Likeliest tokens to report"
          name="top_logprobs"
          value={number('top_logprobs')}
          onValue={(value) => onField('top_logprobs', value)}
          fallback="0"
          min={0}
          max={20}
        />
      )}
    </>
  );
}

/** What the closed section says. */
export function samplingSummary(body: FieldsProps['body']): string {
  const figures = [['max_completion_tokens', 'max'] as const]
    .concat(sliders.map(({ name, label }) => [name, label.toLowerCase()] as never))
    .filter(([name]) => typeof body[name] === 'number')
    .map(([name, label]) => `${label} ${String(body[name])}`);
  return [...figures, body['logprobs'] === true && 'likelihoods'].filter(Boolean).join(' · ');
}
