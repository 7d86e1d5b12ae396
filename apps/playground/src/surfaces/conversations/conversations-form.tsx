import { OperationForm } from '../operation-form.tsx';
import type { OfferedOperation } from '../operation-form.tsx';
import type { RequestFormProps } from '../surface.ts';
import { AnswerFields } from './answer-fields.tsx';
import { KnownList } from './known-list.tsx';
import { conversationsPresets } from './presets.ts';
import { Transcript } from './transcript.tsx';

const conversation = { conversation_id: '' };
const item = { conversation_id: '', item_id: '' };
const [create, answer, add] = conversationsPresets;

const offered: readonly OfferedOperation[] = [
  { accessor: 'conversations.create', label: 'Create a conversation', params: create!.body },
  {
    accessor: 'responses.create',
    label: 'Answer in a conversation',
    params: answer!.body,
    Fields: AnswerFields,
  },
  { accessor: 'conversations.items.list', label: 'List its items', params: conversation },
  { accessor: 'conversations.items.create', label: 'Add items', params: add!.body },
  { accessor: 'conversations.items.retrieve', label: 'Describe an item', params: item },
  { accessor: 'conversations.items.delete', label: 'Take an item out', params: item },
  { accessor: 'conversations.retrieve', label: 'Describe a conversation', params: conversation },
  {
    accessor: 'conversations.update',
    label: 'Change its metadata',
    params: { ...conversation, metadata: {} },
  },
  { accessor: 'conversations.delete', label: 'Delete a conversation', params: conversation },
];

/** The conversations of this browser and the transcript of one, below the next request. */
export default function ConversationsForm(props: RequestFormProps) {
  const id = props.body['conversation_id'] ?? props.body['conversation'];
  const chosen = typeof id === 'string' && id.startsWith('conv_') ? id : undefined;
  return (
    <>
      <OperationForm offered={offered} {...props} />
      <div className="mb-3 border-t border-line" />
      <KnownList chosen={chosen} />
      {chosen !== undefined && props.operation !== 'conversations.delete' && (
        <Transcript key={chosen} id={chosen} />
      )}
    </>
  );
}
