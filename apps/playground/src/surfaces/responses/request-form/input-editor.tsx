import { MessageSquarePlus, Trash2 } from 'lucide-react';
import { Button } from '../../../controls/button.tsx';
import { Field } from '../../../controls/field.tsx';
import { IconButton } from '../../../controls/icon-button.tsx';
import { JsonView } from '../../../controls/json-view.tsx';
import { Select } from '../../../controls/select.tsx';
import { TextArea } from '../../../controls/text-area.tsx';
import { addTurn, inputItems, messageText, withMessageText } from './input-items.ts';
import type { InputItem } from './input-items.ts';

const roles = ['user', 'assistant', 'developer', 'system'].map((role) => ({
  value: role,
  label: role,
}));

/** Properties of the input editor. */
export interface InputEditorProps {
  /** A text, a list of items, or nothing. */
  readonly input: unknown;
  readonly onInput: (input: unknown) => void;
}

/** The input: one text, or a conversation turn by turn. */
export function InputEditor({ input, onInput }: InputEditorProps) {
  const addButton = (
    <Button variant="ghost" onClick={() => onInput(addTurn(input))}>
      <MessageSquarePlus size={14} aria-hidden />
      Add turn
    </Button>
  );
  if (!Array.isArray(input)) {
    return (
      <Field label="Input" name="input" aside={addButton}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={5}
            data-main-input
            placeholder="Ask for something"
            value={typeof input === 'string' ? input : ''}
            onChange={(event) => onInput(event.target.value)}
          />
        )}
      </Field>
    );
  }
  const items = inputItems(input);
  const replace = (index: number, item: InputItem) => onInput(items.with(index, item));
  const remove = (index: number) => {
    const rest = items.toSpliced(index, 1);
    const only =
      rest.length === 1 && rest[0]!['role'] === 'user' ? messageText(rest[0]!) : undefined;
    onInput(rest.length === 0 ? '' : (only ?? rest));
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="sr-only">Input</legend>
      <div className="flex items-center justify-between">
        <span className="text-xs font-medium">
          Input <code className="ml-1 font-mono text-2xs text-faint">input[{items.length}]</code>
        </span>
        {addButton}
      </div>
      {items.map((item, index) => (
        // Turns have no id of their own, and their order is their identity.
        <Turn
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          index={index}
          item={item}
          onItem={(next) => replace(index, next)}
          onRemove={() => remove(index)}
        />
      ))}
    </fieldset>
  );
}

interface TurnProps {
  readonly index: number;
  readonly item: InputItem;
  readonly onItem: (item: InputItem) => void;
  readonly onRemove: () => void;
}

function Turn({ index, item, onItem, onRemove }: TurnProps) {
  const text = messageText(item);
  const turn = `turn ${index + 1}`;
  return (
    <div className="overflow-hidden rounded-md border border-line-strong/70 bg-raised focus-within:border-accent">
      <div className="flex h-8 items-center gap-2 border-b border-line bg-surface pr-1 pl-1">
        {typeof item['role'] === 'string' ? (
          <Select
            aria-label={`Role of ${turn}`}
            className="[&_select]:h-6 [&_select]:border-transparent [&_select]:bg-transparent [&_select]:text-xs [&_select]:font-medium"
            options={roles}
            value={item['role']}
            onValue={(role) => onItem({ ...item, role })}
          />
        ) : (
          <span className="px-2 font-mono text-xs">{String(item['type'])}</span>
        )}
        <IconButton icon={Trash2} label={`Remove ${turn}`} onClick={onRemove} className="ml-auto" />
      </div>
      {text === undefined ? (
        <JsonView value={item} className="max-h-40 overflow-auto px-3 py-2 text-muted" />
      ) : (
        <TextArea
          aria-label={`Text of ${turn}`}
          rows={2}
          data-main-input
          className="rounded-none border-0 focus-visible:outline-none"
          value={text}
          onChange={(event) => onItem(withMessageText(item, event.target.value))}
        />
      )}
    </div>
  );
}
