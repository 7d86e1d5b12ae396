import { NumberField } from '../../../controls/number-field.tsx';
import { Section } from '../../../controls/section.tsx';
import { Toggle } from '../../../controls/toggle.tsx';
import { ModelField } from '../../models/model-field.tsx';
import { FormatEditor, formatSummary } from '../../responses/request-form/format-editor.tsx';
import { OtherFields } from '../../responses/request-form/other-fields.tsx';
import { ToolsEditor, toolsSummary } from '../../responses/request-form/tools-editor.tsx';
import type { FieldsProps, RequestFormProps } from '../../surface.ts';
import { messagesOf } from '../messages.ts';
import { flatFormat, flatTools, nestedField, nestedFormat } from './chat-tools.ts';
import { MessagesEditor } from './messages-editor.tsx';
import { chatSamplingSummary, Sampling } from './sampling.tsx';

const formatNames = {
  type: 'response_format.type',
  name: 'response_format.json_schema.name',
  schema: 'response_format.json_schema.schema',
  strict: 'response_format.json_schema.strict',
};

const shown = new Set([
  'frequency_penalty',
  'logprobs',
  'max_completion_tokens',
  'messages',
  'model',
  'n',
  'presence_penalty',
  'response_format',
  'store',
  'stream',
  'stream_options',
  'temperature',
  'tool_choice',
  'tools',
  'top_logprobs',
  'top_p',
]);

/** The form of `chat.completions.create`. Fields that it has no control for stay as they are. */
export default function RequestForm({ body, onField }: RequestFormProps) {
  const tools = flatTools(body);
  const format = flatFormat(body['response_format']);
  return (
    <>
      <div className="flex flex-col gap-3.5 p-4">
        <ModelField
          value={typeof body['model'] === 'string' ? body['model'] : ''}
          onValue={(model) => onField('model', model)}
        />
        <MessagesEditor
          messages={messagesOf(body)}
          onMessages={(messages) => onField('messages', messages)}
        />
      </div>
      <Section
        title="Tools"
        summary={toolsSummary(tools)}
        open={Array.isArray(body['tools']) && body['tools'].length > 0}
      >
        <ToolsEditor
          body={tools}
          onField={(name, value) => onField(name, nestedField(value))}
          hosted={false}
          parameters={(index) => `tools[${index}].function.parameters`}
        />
      </Section>
      <Section
        title="Output format"
        summary={formatSummary({ text: format })}
        open={(body['response_format'] as { type?: string } | undefined)?.type === 'json_schema'}
      >
        <FormatEditor
          text={format}
          onText={(text) => onField('response_format', nestedFormat(text))}
          names={formatNames}
        />
      </Section>
      <Section title="Sampling and limits" summary={chatSamplingSummary(body)}>
        <Sampling body={body} onField={onField} />
      </Section>
      <Section title="Delivery" summary={deliverySummary(body)}>
        <Delivery body={body} onField={onField} />
      </Section>
      <OtherFields body={body} shown={shown} />
    </>
  );
}

function Delivery({ body, onField }: FieldsProps) {
  const streaming = body['stream'] === true;
  const usage = (body['stream_options'] as { include_usage?: boolean } | undefined)?.include_usage;
  const stream = (on: boolean) => {
    onField('stream', on || undefined);
    onField('stream_options', on ? { include_usage: true } : undefined);
  };
  return (
    <div className="flex flex-col gap-1">
      <Toggle
        label="Stream"
        name="stream"
        hint="Chunks as they are written"
        checked={streaming}
        onChecked={stream}
      />
      {streaming && (
        <Toggle
          label="Usage"
          name="stream_options.include_usage"
          hint="A last chunk that counts the tokens"
          checked={usage === true}
          onChecked={(on) => onField('stream_options', on ? { include_usage: true } : undefined)}
        />
      )}
      <Toggle
        label="Store"
        name="store"
        hint="Keep the completion, to be listed and retrieved later"
        checked={body['store'] === true}
        onChecked={(on) => onField('store', on || undefined)}
      />
      <NumberField
        label="Answers"
        name="n"
        value={typeof body['n'] === 'number' ? body['n'] : undefined}
        onValue={(n) => onField('n', n)}
        fallback="1"
        min={1}
        max={128}
      />
    </div>
  );
}

function deliverySummary(body: FieldsProps['body']): string {
  return [
    body['stream'] === true && 'streamed',
    body['store'] === true && 'stored',
    typeof body['n'] === 'number' && body['n'] > 1 && `${body['n']} answers`,
  ]
    .filter(Boolean)
    .join(' · ');
}
