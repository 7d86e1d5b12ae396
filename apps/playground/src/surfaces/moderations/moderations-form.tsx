import { ModelField } from '../models/model-field.tsx';
import { moderates } from '../models/text-models.ts';
import { OtherFields } from '../responses/request-form/other-fields.tsx';
import type { RequestFormProps } from '../surface.ts';
import { TextsEditor } from '../texts-editor.tsx';

const shown = new Set(['model', 'input']);

/** The form of `moderations.create`: texts to judge. */
export default function ModerationsForm({ body, onField }: RequestFormProps) {
  return (
    <>
      <div className="flex flex-col gap-3.5 p-4">
        <ModelField
          value={typeof body['model'] === 'string' ? body['model'] : ''}
          onValue={(model) => onField('model', model)}
          offers={moderates}
        />
        <TextsEditor input={body['input']} onInput={(input) => onField('input', input)} />
      </div>
      <OtherFields body={body} shown={shown} />
    </>
  );
}
