import { withReasons } from '../../flows/flow-step.ts';
import type { FlowStep, StepStatus } from '../../flows/flow-step.ts';
import { isOver } from './assistant-actions.ts';
import type { AssistantsState } from './assistants-state.ts';

/** The five steps with their status. `active` is the step at work, if one is. */
export function assistantsSteps(
  state: AssistantsState,
  active: string | undefined,
): readonly FlowStep[] {
  const { assistantId, threadId, messageId, run, result, files, failures } = state;
  const over = run !== undefined && isOver(run);
  const status = (id: string, unlocked: boolean, done: boolean): StepStatus => {
    if (!unlocked) return 'locked';
    if (active === id) return 'running';
    if (failures[id] !== undefined) return 'failed';
    return done ? 'done' : 'ready';
  };
  const steps: FlowStep[] = [
    {
      id: 'assistant',
      title: 'Assistant',
      status: status('assistant', true, assistantId !== undefined),
      summary: assistantId === undefined ? 'Model, instructions and tools' : state.name,
    },
    {
      id: 'thread',
      title: 'Thread',
      status: status('thread', assistantId !== undefined, threadId !== undefined),
      summary: threadId === undefined ? 'What is said is kept there' : 'One conversation',
    },
    {
      id: 'message',
      title: 'Message',
      status: status('message', threadId !== undefined, messageId !== undefined),
      summary:
        messageId === undefined ? 'A question, with files' : summaryOf(state.text, files.length),
    },
    {
      id: 'run',
      title: 'Run',
      showsResult: true,
      status: run?.status === 'failed' ? 'failed' : status('run', messageId !== undefined, over),
      summary: run === undefined ? 'The assistant at work' : run.status.replaceAll('_', ' '),
    },
    {
      id: 'result',
      title: 'Result',
      showsResult: true,
      status: status('result', over, result !== undefined),
      summary:
        result === undefined ? 'Messages, steps and files' : `${result.messages.length} messages`,
    },
  ];
  return withReasons(steps, failures);
}

function summaryOf(text: string, files: number): string {
  return files === 0 ? text : `${text} (${files} file${files === 1 ? '' : 's'})`;
}
