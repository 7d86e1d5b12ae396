import { OperationForm } from '../operation-form.tsx';
import type { OfferedOperation } from '../operation-form.tsx';
import { ShutdownNote } from '../threads/shutdown-note.tsx';
import type { RequestFormProps } from '../surface.ts';
import { assistantsPresets } from './presets.ts';

const one = { assistant_id: '' };

const offered: readonly OfferedOperation[] = [
  {
    accessor: 'beta.assistants.create',
    label: 'Create an assistant',
    params: assistantsPresets[0]!.body,
  },
  {
    accessor: 'beta.assistants.list',
    label: 'List the assistants',
    params: { limit: 20, order: 'desc' },
  },
  { accessor: 'beta.assistants.retrieve', label: 'Describe an assistant', params: one },
  { accessor: 'beta.assistants.update', label: 'Change an assistant', params: one },
  { accessor: 'beta.assistants.delete', label: 'Delete an assistant', params: one },
];

/** The operations on assistants. */
export default function AssistantsForm(props: RequestFormProps) {
  return (
    <>
      <ShutdownNote />
      <OperationForm offered={offered} {...props} />
    </>
  );
}
