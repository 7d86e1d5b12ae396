import { OperationForm } from '../operation-form.tsx';
import type { OfferedOperation } from '../operation-form.tsx';
import type { RequestFormProps } from '../surface.ts';
import { threadsPresets } from './presets.ts';
import { ShutdownNote } from './shutdown-note.tsx';

const thread = { thread_id: '' };
const message = { thread_id: '', message_id: '' };
const run = { thread_id: '', run_id: '' };
const presetOf = (id: string) => threadsPresets.find((preset) => preset.id === id)!.body;

const offered: readonly OfferedOperation[] = [
  { accessor: 'beta.threads.create', label: 'Create a thread', params: presetOf('create') },
  { accessor: 'beta.threads.retrieve', label: 'Describe a thread', params: thread },
  { accessor: 'beta.threads.update', label: 'Change a thread', params: thread },
  { accessor: 'beta.threads.delete', label: 'Delete a thread', params: thread },
  {
    accessor: 'beta.threads.messages.create',
    label: 'Add a message',
    params: { ...thread, role: 'user', content: '' },
  },
  {
    accessor: 'beta.threads.messages.list',
    label: 'Read the messages',
    params: presetOf('messages'),
  },
  { accessor: 'beta.threads.messages.retrieve', label: 'Describe a message', params: message },
  { accessor: 'beta.threads.messages.update', label: 'Change a message', params: message },
  { accessor: 'beta.threads.messages.delete', label: 'Delete a message', params: message },
  { accessor: 'beta.threads.runs.create', label: 'Run an assistant', params: presetOf('run') },
  {
    accessor: 'beta.threads.createAndRun',
    label: 'Create a thread and run',
    params: presetOf('create-and-run'),
  },
  { accessor: 'beta.threads.runs.list', label: 'List the runs', params: thread },
  { accessor: 'beta.threads.runs.retrieve', label: 'Describe a run', params: run },
  { accessor: 'beta.threads.runs.update', label: 'Change a run', params: run },
  { accessor: 'beta.threads.runs.cancel', label: 'Cancel a run', params: run },
  {
    accessor: 'beta.threads.runs.submitToolOutputs',
    label: 'Answer functions',
    params: { ...run, tool_outputs: [{ tool_call_id: '', output: '' }], stream: true },
  },
  { accessor: 'beta.threads.runs.steps.list', label: 'List the steps of a run', params: run },
  {
    accessor: 'beta.threads.runs.steps.retrieve',
    label: 'Describe a step',
    params: { ...run, step_id: '' },
  },
];

/** The operations on threads, their messages, runs and steps. */
export default function ThreadsForm(props: RequestFormProps) {
  return (
    <>
      <ShutdownNote />
      <OperationForm offered={offered} {...props} />
    </>
  );
}
