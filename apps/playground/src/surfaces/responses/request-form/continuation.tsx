import { Link2, X } from 'lucide-react';
import { IconButton } from '../../../controls/icon-button.tsx';
import type { FieldsProps } from '../../surface.ts';

const response = {
  name: 'previous_response_id',
  label: 'Previous response id',
  verb: 'Continues',
};
const conversation = { name: 'conversation', label: 'Conversation id', verb: 'Answers in' };

/** Shows which response this request continues. */
export function Continuation({ body, onField }: FieldsProps) {
  const field = typeof body['conversation'] === 'string' ? conversation : response;
  const previous = body[field.name];
  if (typeof previous !== 'string') return null;
  return (
    <div className="flex items-center gap-2 rounded-md border border-line bg-accent-soft/60 py-1 pr-1 pl-2.5">
      <Link2 size={14} aria-hidden className="shrink-0 text-accent" />
      <span className="shrink-0 text-xs">{field.verb}</span>
      <input
        aria-label={field.label}
        value={previous}
        onChange={(event) => onField(field.name, event.target.value)}
        className="h-6 min-w-0 flex-1 truncate rounded-sm border border-transparent bg-transparent px-1 font-mono text-xs text-muted"
      />
      <IconButton
        icon={X}
        label="Start a new conversation"
        onClick={() => onField(field.name, undefined)}
      />
    </div>
  );
}
