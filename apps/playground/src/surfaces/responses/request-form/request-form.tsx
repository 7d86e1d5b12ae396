import { freedom, SamplingFields, samplingSummary, tokenLimit } from '../../sampling-fields.tsx';
import type { RequestFormProps } from '../../surface.ts';
import { Continuation } from './continuation.tsx';
import { Delivery } from './delivery.tsx';
import { FormatEditor, formatSummary } from './format-editor.tsx';
import { InputEditor } from './input-editor.tsx';
import { ModelField } from '../../models/model-field.tsx';
import { OtherFields } from './other-fields.tsx';
import { Field } from '../../../controls/field.tsx';
import { Section } from '../../../controls/section.tsx';
import { TextArea } from '../../../controls/text-area.tsx';
import { ToolsEditor, toolsSummary } from './tools-editor.tsx';

const sampling = [tokenLimit('max_output_tokens', 16), ...freedom];

/** The form of `responses.create`. Fields that it has no control for stay as they are. */
export function RequestForm({ body, onField }: RequestFormProps) {
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  return (
    <>
      <div className="flex flex-col gap-3.5 p-4">
        <ModelField value={text('model')} onValue={(model) => onField('model', model)} />
        <Field label="Instructions" name="instructions">
          {(ids) => (
            <TextArea
              {...ids}
              rows={2}
              placeholder="What the model should be and do"
              value={text('instructions')}
              onChange={(event) => onField('instructions', event.target.value || undefined)}
            />
          )}
        </Field>
        <Continuation body={body} onField={onField} />
        <InputEditor input={body['input']} onInput={(input) => onField('input', input)} />
      </div>
      <Section
        title="Tools"
        summary={toolsSummary(body)}
        open={Array.isArray(body['tools']) && body['tools'].length > 0}
      >
        <ToolsEditor body={body} onField={onField} />
      </Section>
      <Section title="Output format" summary={formatSummary(body)} open={isSchema(body['text'])}>
        <FormatEditor text={body['text']} onText={(value) => onField('text', value)} />
      </Section>
      <Section title="Sampling and limits" summary={samplingSummary(sampling, body)}>
        <SamplingFields fields={sampling} body={body} onField={onField} />
      </Section>
      <Section title="Delivery" summary={deliverySummary(body)}>
        <Delivery body={body} onField={onField} />
      </Section>
      <OtherFields body={body} />
    </>
  );
}

function isSchema(text: unknown): boolean {
  const format = (text as { format?: { type?: unknown } } | undefined)?.format;
  return format?.type === 'json_schema';
}

function deliverySummary(body: RequestFormProps['body']): string {
  return [
    body['stream'] === true && 'streamed',
    body['background'] === true && 'in the background',
    body['store'] === false && 'not stored',
  ]
    .filter(Boolean)
    .join(' · ');
}
