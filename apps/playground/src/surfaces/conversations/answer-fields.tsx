import { Field } from '../../controls/field.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { Toggle } from '../../controls/toggle.tsx';
import { ModelField } from '../models/model-field.tsx';
import type { FieldsProps } from '../surface.ts';
import { ConversationField } from './conversation-field.tsx';

/** The fields of a response in a conversation. */
export function AnswerFields({ body, onField }: FieldsProps) {
  return (
    <>
      <ConversationField
        name="conversation"
        value={body['conversation']}
        onValue={(id) => onField('conversation', id)}
      />
      <ModelField
        value={typeof body['model'] === 'string' ? body['model'] : ''}
        onValue={(model) => onField('model', model)}
      />
      <Field label="Input" name="input">
        {(ids) => (
          <TextArea
            {...ids}
            rows={2}
            data-main-input
            placeholder="What the user says next"
            value={typeof body['input'] === 'string' ? body['input'] : ''}
            onChange={(event) => onField('input', event.target.value)}
          />
        )}
      </Field>
      <Toggle
        label="Stream"
        name="stream"
        hint="Events as they are written"
        checked={body['stream'] === true}
        onChecked={(on) => onField('stream', on || undefined)}
      />
    </>
  );
}
