import { controlClass, Field } from '../../controls/field.tsx';
import { useKnownConversations } from './known-conversations.ts';

/** Properties of the field. */
export interface ConversationFieldProps {
  /** Name of the field in the API. */
  readonly name: string;
  readonly value: unknown;
  readonly onValue: (id: string) => void;
}

/** A conversation by its id; those that this browser knows are offered. */
export function ConversationField({ name, value, onValue }: ConversationFieldProps) {
  const known = useKnownConversations((store) => store.known);
  return (
    <Field label="Conversation" name={name}>
      {(ids) => (
        <>
          <input
            {...ids}
            list={`${ids.id}-known`}
            spellCheck={false}
            placeholder="conv_…"
            className={`${controlClass} h-8 font-mono text-xs`}
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => onValue(event.target.value)}
          />
          <datalist id={`${ids.id}-known`}>
            {known.map(({ id }) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
