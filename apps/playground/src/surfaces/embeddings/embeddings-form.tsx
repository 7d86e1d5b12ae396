import { Field } from '../../controls/field.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { Select } from '../../controls/select.tsx';
import { ModelField } from '../models/model-field.tsx';
import { embeds } from '../models/text-models.ts';
import { OtherFields } from '../responses/request-form/other-fields.tsx';
import type { RequestFormProps } from '../surface.ts';
import { TextsEditor } from '../texts-editor.tsx';

const shown = new Set(['model', 'input', 'dimensions', 'encoding_format']);

const formats = [
  { value: '', label: 'float (default)' },
  { value: 'base64', label: 'base64' },
];

/** The form of `embeddings.create`: several texts to compare. */
export default function EmbeddingsForm({ body, onField }: RequestFormProps) {
  return (
    <>
      <div className="flex flex-col gap-3.5 p-4">
        <ModelField
          value={typeof body['model'] === 'string' ? body['model'] : ''}
          onValue={(model) => onField('model', model)}
          offers={embeds}
        />
        <TextsEditor input={body['input']} onInput={(input) => onField('input', input)} />
        <div className="grid gap-3 tablet:grid-cols-2">
          <NumberField
            label="Dimensions"
            name="dimensions"
            value={typeof body['dimensions'] === 'number' ? body['dimensions'] : undefined}
            onValue={(value) => onField('dimensions', value)}
            fallback="all of the model"
            min={1}
          />
          <Field label="Encoding" name="encoding_format">
            {(ids) => (
              <Select
                {...ids}
                options={formats}
                value={body['encoding_format'] === 'base64' ? 'base64' : ''}
                onValue={(value) => onField('encoding_format', value || undefined)}
              />
            )}
          </Field>
        </div>
      </div>
      <OtherFields body={body} shown={shown} />
    </>
  );
}
