import { threads } from '@unabridged/contract/families/threads';
import type { AssistantStreamEvent, RunStepInclude } from '@unabridged/contract';
import { EventStream } from '../app/event-stream.ts';
import type { Implementation } from '../app/implement.ts';
import type { RunsService, StartedRun } from '../assistant-runs/runs-service.ts';
import { visibleStep } from '../assistant-runs/step-object.ts';
import type { ThreadsService } from '../assistant-threads/threads-service.ts';
import { implementAssistants } from './implement-assistants.ts';
import { listOf } from '../app/list-of.ts';

/** Runs of assistants on threads, and their steps. */
export function threadRunsRoutes(runs: RunsService, service: ThreadsService): Implementation[] {
  return [
    implementAssistants(threads.createAndRun, async ({ stream, thread = {}, ...params }) => {
      await runs.checkNew(params);
      const created = await service.create(thread, 'thread');
      return replyWith(await runs.create(created.id, params, created), stream, undefined);
    }),
    implementAssistants(threads.runsCreate, async ({ thread_id: id, stream, include, ...params }) =>
      replyWith(await runs.create(id, params), stream, include),
    ),
    implementAssistants(
      threads.runsRetrieve,
      async ({ thread_id: thread, run_id: id }) => (await runs.find(thread, id)).run,
    ),
    implementAssistants(threads.runsUpdate, ({ thread_id: thread, run_id: id, metadata }) =>
      runs.update(thread, id, metadata),
    ),
    implementAssistants(threads.runsList, async ({ thread_id: id, ...params }) =>
      listOf(await runs.page(id, params)),
    ),
    implementAssistants(threads.runsCancel, ({ thread_id: thread, run_id: id }) =>
      runs.cancel(thread, id),
    ),
    implementAssistants(threads.runsSubmitToolOutputs, async ({ stream, ...params }) =>
      replyWith(await runs.submit(params), stream, undefined),
    ),
    implementAssistants(
      threads.runsStepsRetrieve,
      async ({ thread_id: thread, run_id: run, step_id: id, include }) =>
        visibleStep(await runs.findStep(thread, run, id), include),
    ),
    implementAssistants(
      threads.runsStepsList,
      async ({ thread_id: thread, run_id: run, include, ...params }) => {
        const { items, hasMore } = await runs.pageOfSteps(thread, run, params);
        return listOf({ items: items.map((step) => visibleStep(step, include)), hasMore });
      },
    ),
  ];
}

function replyWith(
  { run, events }: StartedRun,
  stream: boolean | null | undefined,
  include: readonly RunStepInclude[] | undefined,
) {
  if (!stream) return run;
  return new EventStream(visible(events, include), { ending: 'event: done\ndata: [DONE]\n\n' });
}

async function* visible(
  events: AsyncIterable<AssistantStreamEvent>,
  include: readonly RunStepInclude[] | undefined,
): AsyncGenerator<AssistantStreamEvent> {
  for await (const event of events) {
    if (!isStepEvent(event)) yield event;
    else yield { ...event, data: visibleStep(event.data, include) };
  }
}

type StepEvent = Extract<
  AssistantStreamEvent,
  {
    event: `thread.run.step.${'created' | 'in_progress' | 'completed' | 'failed' | 'cancelled' | 'expired'}`;
  }
>;

function isStepEvent(event: AssistantStreamEvent): event is StepEvent {
  return event.event.startsWith('thread.run.step.') && event.event !== 'thread.run.step.delta';
}
