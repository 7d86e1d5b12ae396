import { MessageSquarePlus, Trash2 } from 'lucide-react';
import { Button } from '../../../controls/button.tsx';
import { controlClass } from '../../../controls/field.tsx';
import { IconButton } from '../../../controls/icon-button.tsx';
import { JsonView } from '../../../controls/json-view.tsx';
import { Select } from '../../../controls/select.tsx';
import { TextArea } from '../../../controls/text-area.tsx';
import { addMessage, messageText, withRole, withText } from '../messages.ts';
import type { Message } from '../messages.ts';

const roles = ['developer', 'system', 'user', 'assistant', 'tool'].map((role) => ({
  value: role,
  label: role,
}));

/** Properties of the messages editor. */
export interface MessagesEditorProps {
  readonly messages: readonly Message[];
  readonly onMessages: (messages: readonly Message[]) => void;
}

/** The conversation, message by message. */
export function MessagesEditor({ messages, onMessages }: MessagesEditorProps) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="sr-only">Messages</legend>
      <div className="flex items-center justify-between">
        <span className="text-xs font-medium">
          Messages{' '}
          <code className="ml-1 font-mono text-2xs text-faint">messages[{messages.length}]</code>
        </span>
        <Button variant="ghost" onClick={() => onMessages(addMessage(messages))}>
          <MessageSquarePlus size={14} aria-hidden />
          Add message
        </Button>
      </div>
      {messages.map((message, index) => (
        <Turn
          // oxlint-disable-next-line react/no-array-index-key -- messages have no id; their order is it
          key={index}
          index={index}
          message={message}
          onMessage={(next) => onMessages(messages.with(index, next))}
          onRemove={() => onMessages(messages.toSpliced(index, 1))}
        />
      ))}
      {messages.length === 0 && (
        <p className="text-xs text-muted">A chat needs a message. Add one to begin.</p>
      )}
    </fieldset>
  );
}

interface TurnProps {
  readonly index: number;
  readonly message: Message;
  readonly onMessage: (message: Message) => void;
  readonly onRemove: () => void;
}

function Turn({ index, message, onMessage, onRemove }: TurnProps) {
  const text = messageText(message);
  const name = `message ${index + 1}`;
  const calls = message['tool_calls'];
  return (
    <div className="overflow-hidden rounded-md border border-line-strong/70 bg-raised focus-within:border-accent">
      <div className="flex h-8 items-center gap-2 border-b border-line bg-surface px-1">
        <Select
          aria-label={`Role of ${name}`}
          className="[&_select]:h-6 [&_select]:border-transparent [&_select]:bg-transparent [&_select]:text-xs [&_select]:font-medium"
          options={roles}
          value={String(message['role'])}
          onValue={(role) => onMessage(withRole(message, role))}
        />
        {message['role'] === 'tool' && (
          <input
            aria-label={`Call that ${name} answers`}
            placeholder="tool_call_id"
            spellCheck={false}
            className={`${controlClass} h-6 min-w-0 flex-1 border-transparent bg-transparent font-mono text-2xs`}
            value={String(message['tool_call_id'] ?? '')}
            onChange={(event) => onMessage({ ...message, tool_call_id: event.target.value })}
          />
        )}
        <IconButton icon={Trash2} label={`Remove ${name}`} onClick={onRemove} className="ml-auto" />
      </div>
      {text === undefined ? (
        <JsonView value={message['content']} className="px-3 py-2 text-muted" />
      ) : (
        <TextArea
          aria-label={`Text of ${name}`}
          rows={message['role'] === 'user' ? 2 : 1}
          data-main-input={message['role'] === 'user' || undefined}
          placeholder={Array.isArray(calls) ? 'No text beside the calls' : undefined}
          className="rounded-none border-0 focus-visible:outline-none"
          value={text}
          onChange={(event) => onMessage(withText(message, event.target.value))}
        />
      )}
      {Array.isArray(calls) && (
        <JsonView value={calls} className="border-t border-line bg-violet-soft/40 px-3 py-2" />
      )}
    </div>
  );
}
