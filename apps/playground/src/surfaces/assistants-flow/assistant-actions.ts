import type { ThreadMessage, Run, RunStep } from '@unabridged/contract';
import { askInFlow, noteRun } from '../../flows/flow-requests.ts';
import type { FlowPlace } from '../../flows/flow-requests.ts';
import { wireOf } from '../../operations/known-operations.ts';
import { AskError } from '../../run/ask.ts';
import { holdFile, releaseFile } from '../../run/file-value.ts';
import { specOfParams } from '../../run/spec-of-params.ts';
import { runSpecOf } from '../../workbench/run-draft.ts';
import { assistantBody, messageBody } from './assistant-requests.ts';
import { assistants, assistantsFlow, noteFailure } from './assistants-state.ts';
import { readRunEvents } from './run-events.ts';

const place = (step: string): FlowPlace => ({ flow: assistantsFlow, step, surface: 'threads' });

/** Runs the work of a step; what goes wrong stays with the step. */
async function during(step: string, work: () => Promise<void>): Promise<void> {
  noteFailure(step);
  try {
    await work();
  } catch (cause) {
    if (!(cause instanceof AskError)) throw cause;
    noteFailure(step, cause.failure);
  }
}

const idOf = (reply: unknown): string => (reply as { id: string }).id;

/** Step 1: makes the assistant. */
export function createAssistant(): Promise<void> {
  return during('assistant', async () => {
    const body = assistantBody(assistants.get());
    const reply = await askInFlow('beta.assistants.create', body, place('assistant'));
    assistants.change({ assistantId: idOf(reply) });
  });
}

/** Step 2: makes the thread. */
export function createThread(): Promise<void> {
  return during('thread', async () => {
    const reply = await askInFlow('beta.threads.create', {}, place('thread'));
    assistants.change({ threadId: idOf(reply) });
  });
}

/** Uploads files for the message. */
export async function attachFiles(files: readonly File[]): Promise<void> {
  for (const file of files) {
    const held = holdFile(file);
    await during('message', async () => {
      const params = { file: held, purpose: 'assistants' };
      const reply = await askInFlow('files.create', params, place('message'));
      const { fileSearch, codeInterpreter } = assistants.get();
      const attached = {
        fileId: idOf(reply),
        filename: file.name,
        bytes: file.size,
        search: fileSearch,
        code: codeInterpreter,
      };
      assistants.change({ files: [...assistants.get().files, attached] });
    });
    releaseFile(held);
  }
}

/** Step 3: adds the message to the thread. */
export function sendMessage(): Promise<void> {
  return during('message', async () => {
    const state = assistants.get();
    const reply = await askInFlow(
      'beta.threads.messages.create',
      { thread_id: state.threadId, ...messageBody(state) },
      place('message'),
    );
    assistants.change({ messageId: idOf(reply) });
  });
}

/** Step 4: lets the assistant work on the thread, as a stream. */
export async function startAssistantRun(): Promise<void> {
  const { threadId, assistantId } = assistants.get();
  await stream('beta.threads.runs.create', { thread_id: threadId, assistant_id: assistantId });
}

/** Answers the functions that the run waits for, and follows the run again. */
export async function submitOutputs(outputs: ReadonlyMap<string, string>): Promise<void> {
  const { threadId, run } = assistants.get();
  const calls = run?.required_action?.submit_tool_outputs.tool_calls ?? [];
  const given = calls.map((call) => [call.function.name, outputs.get(call.id) ?? ''] as const);
  assistants.change({ outputs: { ...assistants.get().outputs, ...Object.fromEntries(given) } });
  await stream('beta.threads.runs.submitToolOutputs', {
    thread_id: threadId,
    run_id: run?.id,
    tool_outputs: calls.map(({ id }) => ({ tool_call_id: id, output: outputs.get(id) ?? '' })),
  });
}

async function stream(operation: string, params: Record<string, unknown>): Promise<void> {
  noteFailure('run');
  const spec = specOfParams(wireOf(operation), { ...params, stream: true });
  const ended = await runSpecOf(assistantsFlow, spec);
  noteRun(assistantsFlow, 'run', ended);
  if (ended.phase === 'failed') return noteFailure('run', ended.failure);
  const { run } = readRunEvents(ended.events);
  if (run !== undefined) assistants.change({ run });
  if (run !== undefined && isOver(run)) await readResult();
}

/** Cancels the run. */
export function cancelAssistantRun(): Promise<void> {
  return during('run', async () => {
    const { threadId, run } = assistants.get();
    const params = { thread_id: threadId, run_id: run?.id };
    const reply = await askInFlow('beta.threads.runs.cancel', params, place('run'));
    assistants.change({ run: reply as Run });
  });
}

/** Step 5: reads the messages of the thread and the steps of the run. */
export function readResult(): Promise<void> {
  return during('result', async () => {
    const { threadId, run } = assistants.get();
    const messages = await askInFlow(
      'beta.threads.messages.list',
      { thread_id: threadId, order: 'asc', limit: 100 },
      place('result'),
    );
    const steps = await askInFlow(
      'beta.threads.runs.steps.list',
      {
        thread_id: threadId,
        run_id: run?.id,
        order: 'asc',
        include: ['step_details.tool_calls[*].file_search.results[*].content'],
      },
      place('result'),
    );
    assistants.change({
      result: {
        messages: (messages as { data: ThreadMessage[] }).data,
        steps: (steps as { data: RunStep[] }).data,
      },
    });
  });
}

/** Whether a run has come to its end. */
export function isOver({ status }: Run): boolean {
  return !['queued', 'in_progress', 'requires_action', 'cancelling'].includes(status);
}
