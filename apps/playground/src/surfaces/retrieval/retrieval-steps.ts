import { withReasons } from '../../flows/flow-step.ts';
import type { FlowStep, StepStatus } from '../../flows/flow-step.ts';
import { filesToIndex } from './retrieval-state.ts';
import type { RetrievalState } from './retrieval-state.ts';

/** What goes on at the moment, beside what the state says. */
export interface RetrievalActivity {
  readonly storing: boolean;
  readonly searching: boolean;
  readonly answering: boolean;
}

/** The five steps with their status. */
export function retrievalSteps(
  state: RetrievalState,
  activity: RetrievalActivity,
): readonly FlowStep[] {
  const steps = [
    uploadStep(state),
    storeStep(state, activity),
    indexStep(state),
    ...askSteps(state, activity),
  ];
  return withReasons(steps, state.failures);
}

function uploadStep({ documents }: RetrievalState): FlowStep {
  const done = documents.filter(({ phase }) => phase === 'done').length;
  const sending = documents.some(({ phase }) => phase === 'sending');
  const failed = documents.some(({ phase }) => phase === 'failed');
  const status = sending ? 'running' : done > 0 ? 'done' : failed ? 'failed' : 'ready';
  const waiting = documents.filter(({ phase }) => phase === 'interrupted').length;
  const summary =
    waiting > 0
      ? `${count(waiting, 'file')} interrupted`
      : documents.length === 0
        ? 'Choose documents'
        : `${done} of ${count(documents.length, 'file')}`;
  return { id: 'upload', title: 'Upload', status, summary, showsResult: true };
}

function storeStep(state: RetrievalState, { storing }: RetrievalActivity): FlowStep {
  const uploaded = state.documents.some(({ fileId }) => fileId !== undefined);
  const waiting = filesToIndex(state).length;
  const complete = state.storeId !== undefined && state.indexed.length > 0 && waiting === 0;
  return {
    id: 'store',
    title: 'Vector store',
    status: stepStatus(complete, {
      unlocked: uploaded,
      running: storing,
      failed: state.failures['store'] !== undefined,
    }),
    summary: complete
      ? state.storeName
      : waiting > 0 && state.storeId !== undefined
        ? `${count(waiting, 'file')} to add`
        : 'Chunking and attributes',
  };
}

function indexStep({ storeId, indexed, storeFiles, failures }: RetrievalState): FlowStep {
  const over = storeFiles.filter(({ status }) => status !== 'in_progress');
  const good = storeFiles.filter(({ status }) => status === 'completed').length;
  const all = indexed.length > 0 && over.length >= indexed.length;
  const bad = storeFiles.filter(({ status }) => status === 'failed').length;
  const failed = failures['index'] !== undefined || (all && good === 0);
  return {
    id: 'index',
    title: 'Ingestion',
    status: stepStatus(all && good > 0, {
      unlocked: storeId !== undefined && indexed.length > 0,
      running: !all,
      failed,
    }),
    summary:
      indexed.length === 0
        ? 'Read, cut, embedded'
        : `${good} of ${count(indexed.length, 'file')} indexed${bad > 0 ? `, ${bad} failed` : ''}`,
    warning: bad > 0,
  };
}

function askSteps(state: RetrievalState, activity: RetrievalActivity): FlowStep[] {
  const searchable = state.storeFiles.some(({ status }) => status === 'completed');
  const { found, answer, failures } = state;
  return [
    {
      id: 'search',
      title: 'Search',
      showsResult: true,
      status: stepStatus(found !== undefined, {
        unlocked: searchable,
        running: activity.searching,
        failed: failures['search'] !== undefined,
      }),
      summary:
        found === undefined
          ? 'Passages and their scores'
          : `${count(found.passages.length, 'passage')} for “${found.sought}”`,
    },
    {
      id: 'answer',
      title: 'Answer with citations',
      showsResult: true,
      status: stepStatus(answer !== undefined, {
        unlocked: searchable,
        running: activity.answering,
        failed: failures['answer'] !== undefined,
      }),
      summary: answer === undefined ? 'From the documents alone' : answer.question,
    },
  ];
}

function stepStatus(
  done: boolean,
  { unlocked, running, failed }: { unlocked: boolean; running: boolean; failed: boolean },
): StepStatus {
  if (!unlocked) return 'locked';
  if (failed) return 'failed';
  if (running) return 'running';
  return done ? 'done' : 'ready';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
