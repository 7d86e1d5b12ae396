import { Field } from '../../controls/field.tsx';
import { Select } from '../../controls/select.tsx';
import type { FieldsProps } from '../surface.ts';
import { lifetimes, purposes } from './purposes.ts';

/** What a file is for, and when it deletes itself. */
export function PurposeFields({ body, onField }: FieldsProps) {
  const expiry = body['expires_after'] as { seconds?: number } | undefined;
  const seconds = expiry?.seconds === undefined ? '' : String(expiry.seconds);
  const options = lifetimes.some(({ value }) => value === seconds)
    ? lifetimes
    : [...lifetimes, { value: seconds, label: `After ${seconds} seconds` }];
  return (
    <div className="grid gap-3 tablet:grid-cols-2">
      <Field label="Purpose" name="purpose">
        {(ids) => (
          <Select
            {...ids}
            options={purposes}
            value={String(body['purpose'] ?? 'user_data')}
            onValue={(purpose) => onField('purpose', purpose)}
          />
        )}
      </Field>
      <Field label="Deletes itself" name="expires_after">
        {(ids) => (
          <Select
            {...ids}
            options={options}
            value={seconds}
            onValue={(value) =>
              onField(
                'expires_after',
                value === '' ? undefined : { anchor: 'created_at', seconds: Number(value) },
              )
            }
          />
        )}
      </Field>
    </div>
  );
}
