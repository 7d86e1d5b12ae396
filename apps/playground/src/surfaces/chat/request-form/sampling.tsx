import { NumberField } from '../../../controls/number-field.tsx';
import { Toggle } from '../../../controls/toggle.tsx';
import {
  freedom,
  penalties,
  SamplingFields,
  samplingSummary,
  tokenLimit,
} from '../../sampling-fields.tsx';
import type { FieldsProps } from '../../surface.ts';

const fields = [tokenLimit('max_completion_tokens', 1), ...freedom, ...penalties];

/** How long and how free the answer is, and whether it tells how likely its tokens were. */
export function Sampling({ body, onField }: FieldsProps) {
  const logprobs = body['logprobs'] === true;
  const top = body['top_logprobs'];
  return (
    <>
      <SamplingFields fields={fields} body={body} onField={onField} />
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
          value={typeof top === 'number' ? top : undefined}
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
export function chatSamplingSummary(body: FieldsProps['body']): string {
  return [samplingSummary(fields, body), body['logprobs'] === true && 'likelihoods']
    .filter(Boolean)
    .join(' · ');
}
