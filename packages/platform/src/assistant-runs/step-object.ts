import type {
  AssistantStreamEvent,
  Run,
  RunStep,
  RunStepInclude,
  ThreadUsage,
} from '@unabridged/contract';
import { newId, nowInSeconds } from '../ids.ts';

/** How a step ends. */
export type StepEnding =
  | { readonly status: 'completed' | 'cancelled' | 'expired' }
  | { readonly status: 'failed'; readonly error: NonNullable<RunStep['last_error']> };

/** A step that begins. */
export function newStep(run: Run, details: RunStep['step_details']): RunStep {
  return {
    id: newId('step'),
    object: 'thread.run.step',
    created_at: nowInSeconds(),
    thread_id: run.thread_id,
    run_id: run.id,
    assistant_id: run.assistant_id,
    type: details.type,
    status: 'in_progress',
    step_details: details,
    last_error: null,
    cancelled_at: null,
    completed_at: null,
    expired_at: null,
    failed_at: null,
    metadata: {},
    usage: null,
  };
}

export function endStep(step: RunStep, ending: StepEnding, usage: ThreadUsage): RunStep {
  const now = nowInSeconds();
  return {
    ...step,
    status: ending.status,
    [`${ending.status}_at`]: now,
    usage,
    ...(ending.status === 'failed' && { last_error: ending.error }),
  };
}

/** Everything that is told of a step from its creation to the status that it has. */
export function eventsOfStep(step: RunStep): AssistantStreamEvent[] {
  const begun: RunStep = {
    ...structuredClone(step),
    status: 'in_progress',
    last_error: null,
    cancelled_at: null,
    completed_at: null,
    expired_at: null,
    failed_at: null,
    usage: null,
  };
  const events: AssistantStreamEvent[] = [
    { event: 'thread.run.step.created', data: begun },
    { event: 'thread.run.step.in_progress', data: { ...begun } },
  ];
  if (step.status !== 'in_progress') {
    events.push({ event: `thread.run.step.${step.status}`, data: structuredClone(step) });
  }
  return events;
}

/** A step as it is shown: with the text of the passages that file search found only on request. */
export function visibleStep(
  step: RunStep,
  include: readonly RunStepInclude[] | undefined,
): RunStep {
  const { step_details: details } = step;
  if (details.type !== 'tool_calls' || (include?.length ?? 0) > 0) return step;
  const calls = details.tool_calls.map((call) => {
    if (call.type !== 'file_search' || !call.file_search.results) return call;
    const results = call.file_search.results.map(({ content: _content, ...result }) => result);
    return { ...call, file_search: { ...call.file_search, results } };
  });
  return { ...step, step_details: { ...details, tool_calls: calls } };
}
