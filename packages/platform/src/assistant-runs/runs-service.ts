import { setTimeout as delay } from 'node:timers/promises';
import type {
  AssistantStreamEvent,
  Run,
  RunStep,
  Thread,
  ThreadRunSubmitToolOutputsParams,
} from '@unabridged/contract';
import type { AssistantsService } from '../assistants/assistants-service.ts';
import {
  checkAssistantTools,
  checkAssistantToolChoice,
  checkResponseFormat,
} from '../assistants/check-tools.ts';
import { noneFound } from '../assistants/not-found.ts';
import type { ThreadsService } from '../assistant-threads/threads-service.ts';
import type { Engines } from '../engines/engines.ts';
import { nowInSeconds } from '../ids.ts';
import type { Turns } from '../lifecycle/turns.ts';
import type { PageParams } from '../storage/read-page.ts';
import type { StoredAssistant, StoredPage } from '../storage/sql-assistants-store.ts';
import type { SqlRunsStore, StoredRun } from '../storage/sql-runs-store.ts';
import type { SqlThreadsStore } from '../storage/sql-threads-store.ts';
import { EventQueue } from './event-queue.ts';
import type { Emit } from './event-queue.ts';
import { LiveRuns } from './live-runs.ts';
import { endRestingRun } from './resting-runs.ts';
import { cancelled, expired, runEvent } from './run-ending.ts';
import { cannotCancel, shuttingDown, takesNoOutputs, threadIsLocked } from './run-errors.ts';
import { newRun } from './run-object.ts';
import type { NewRun } from './run-object.ts';
import { noUsage } from './run-plan.ts';
import { anyStatus, isActive, statusesBefore } from './run-states.ts';
import type { RunTools } from './run-tools.ts';
import { RunWorker } from './run-worker.ts';
import type { StopReason } from './run-worker.ts';
import { endStep, eventsOfStep } from './step-object.ts';
import { withOutputs } from './submit-outputs.ts';

/** Milliseconds for which `close` waits for what is being stored. */
const patience = 3_000;

export interface RunsServiceOptions {
  readonly store: SqlRunsStore;
  readonly threadsStore: SqlThreadsStore;
  readonly assistants: AssistantsService;
  readonly threads: ThreadsService;
  readonly engines: Engines;
  readonly tools: RunTools;
  /** Limits how many runs go on at a time. */
  readonly turns: Turns;
  /** Seconds until a run that has not ended expires. */
  readonly lifetime: number;
  readonly onUsage: (totalTokens: number) => void;
  readonly onFault: (message: string, cause: unknown) => void;
}

/** A run that goes on, and what happens in it until it ends or waits. */
export interface StartedRun {
  readonly run: Run;
  readonly events: AsyncIterable<AssistantStreamEvent>;
}

/** Creates, keeps and works on runs. */
export class RunsService {
  readonly #options: RunsServiceOptions;
  readonly #live = new LiveRuns();
  readonly #expiries = new Map<string, NodeJS.Timeout>();
  #closing = false;

  constructor(options: RunsServiceOptions) {
    this.#options = options;
  }

  /** `made` is the thread where the same request has created it. */
  async create(threadId: string, params: NewRun, made?: Thread): Promise<StartedRun> {
    if (this.#closing) throw shuttingDown();
    const { store, threads, lifetime } = this.#options;
    await threads.find(threadId);
    await this.expireDue(threadId);
    const stored = newRun(threadId, params, await this.checkNew(params), lifetime);
    const given = params.additional_messages ?? [];
    const messages = await threads.prepareMessages(threadId, given, 'additional_messages');
    const active = await store.insert(stored, messages);
    if (active !== undefined) throw threadIsLocked(threadId, active);
    const queue = new EventQueue();
    if (made !== undefined) queue.emit({ event: 'thread.created', data: made });
    queue.emit({ event: 'thread.run.created', data: stored.run });
    queue.emit(runEvent(stored.run));
    this.#launch(stored, queue);
    return { run: stored.run, events: queue };
  }

  /** Refuses a run that could not begin; tells its assistant. */
  async checkNew(params: NewRun): Promise<StoredAssistant> {
    const { assistants, engines } = this.#options;
    const stored = await assistants.find(params.assistant_id);
    checkAssistantTools(params.tools ?? []);
    checkResponseFormat(params.response_format);
    checkAssistantToolChoice(params.tool_choice, params.tools ?? stored.assistant.tools);
    await engines.choose(params.model ?? stored.assistant.model, 400);
    return stored;
  }

  /** @throws ApiError 404 */
  async find(threadId: string, id: string): Promise<StoredRun> {
    await this.expireDue(threadId);
    const stored = await this.#options.store.find(threadId, id);
    if (stored !== undefined) return stored;
    await this.#options.threads.find(threadId);
    throw noneFound('run', id);
  }

  async page(threadId: string, params: PageParams): Promise<StoredPage<Run>> {
    await this.#options.threads.find(threadId);
    await this.expireDue(threadId);
    return this.#options.store.page(threadId, params);
  }

  async update(threadId: string, id: string, metadata: Run['metadata'] | undefined): Promise<Run> {
    const { run } = await this.find(threadId, id);
    if (metadata === undefined) return run;
    const patch = { metadata: metadata ?? {} };
    const updated = await this.#options.store.change(id, anyStatus, patch);
    if (updated === undefined) throw noneFound('run', id);
    return updated;
  }

  /** The run is `cancelling` when this resolves and soon `cancelled`. */
  async cancel(threadId: string, id: string): Promise<Run> {
    const stored = await this.find(threadId, id);
    const { store } = this.#options;
    const cancelling = await store.change(id, statusesBefore('cancelling'), {
      status: 'cancelling',
      required_action: null,
    });
    if (cancelling === undefined) throw cannotCancel((await this.find(threadId, id)).run);
    if (!this.#live.stop(id, 'cancelled')) {
      void this.#guard(id, endRestingRun(store, { ...stored, run: cancelling }, cancelled()));
    }
    this.#disarm(id);
    return cancelling;
  }

  /** Goes on with a run that waits for the outputs of its functions. */
  async submit(params: ThreadRunSubmitToolOutputsParams): Promise<StartedRun> {
    if (this.#closing) throw shuttingDown();
    const { thread_id: threadId, run_id: id, tool_outputs: outputs } = params;
    const { store } = this.#options;
    const { run, plan } = await this.find(threadId, id);
    if (run.status !== 'requires_action') throw takesNoOutputs(run);
    const steps = await store.steps(id);
    const waiting = steps.findLast(({ status }) => status === 'in_progress');
    if (waiting === undefined) throw takesNoOutputs(run);
    const step = endStep(
      withOutputs(run, waiting, outputs),
      { status: 'completed' },
      plan.waitingStepUsage,
    );
    const changed = { ...plan, waitingStepUsage: noUsage, untoldSteps: [] };
    const queued = await store.change(
      id,
      ['requires_action'],
      { status: 'queued', required_action: null },
      { steps: [step], plan: changed },
    );
    if (queued === undefined) throw takesNoOutputs((await this.find(threadId, id)).run);
    const queue = new EventQueue();
    queue.emit({ event: 'thread.run.step.completed', data: step });
    for (const untold of steps.filter((one) => plan.untoldSteps?.includes(one.id))) {
      for (const event of eventsOfStep(untold)) queue.emit(event);
    }
    queue.emit(runEvent(queued));
    this.#launch({ run: queued, plan: changed }, queue);
    return { run: queued, events: queue };
  }

  async findStep(threadId: string, runId: string, id: string): Promise<RunStep> {
    await this.find(threadId, runId);
    const step = await this.#options.store.findStep(runId, id);
    if (step === undefined) throw noneFound('run step', id);
    return step;
  }

  async pageOfSteps(
    threadId: string,
    runId: string,
    params: PageParams,
  ): Promise<StoredPage<RunStep>> {
    await this.find(threadId, runId);
    return this.#options.store.pageOfSteps(runId, params);
  }

  /** Takes a thread away; what runs on it stops. */
  async deleteThread(threadId: string): Promise<void> {
    await this.#options.threads.find(threadId);
    for (const { run } of await this.#options.store.active(threadId)) this.#disarm(run.id);
    await this.#live.stopThread(threadId);
    await this.#options.threads.delete(threadId);
    this.#options.tools.forget(threadId);
  }

  /** Goes on with what a stopped process has left behind; tells how many runs these are. */
  async recover(): Promise<number> {
    const { store } = this.#options;
    const left = await store.active();
    for (const stored of left) {
      const { run } = stored;
      if (run.status === 'cancelling') await endRestingRun(store, stored, cancelled());
      else if (isDue(run)) await endRestingRun(store, stored, expired());
      else if (run.status === 'requires_action') this.#arm(run);
      else {
        const rewound = await store.rewind(run.id);
        if (rewound !== undefined) this.#launch({ ...stored, run: rewound }, new EventQueue());
      }
    }
    return left.length;
  }

  async close(): Promise<void> {
    this.#closing = true;
    for (const id of this.#expiries.keys()) this.#disarm(id);
    await Promise.race([this.#live.stopAll(), delay(patience, undefined, { ref: false })]);
  }

  /** Ends what should have ended: timers may be late, and a request must not see such a run. */
  async expireDue(threadId: string): Promise<void> {
    for (const { run } of await this.#options.store.active(threadId)) {
      if (isDue(run)) await this.#expire(run.thread_id, run.id);
    }
  }

  #launch(stored: StoredRun, queue: EventQueue): void {
    const { turns, store, threadsStore, engines, tools, onUsage, onFault } = this.#options;
    const { run } = stored;
    const controller = new AbortController();
    const emit: Emit = (event) => queue.emit(event);
    const options = { runs: store, threads: threadsStore, engines, tools, onUsage, onFault };
    const work = async () => {
      const done = await turns.take(controller.signal);
      try {
        await new RunWorker(options, stored, controller.signal, emit).run();
      } finally {
        done();
        queue.end();
      }
      const ended = await store.find(run.thread_id, run.id);
      if (ended === undefined || !isActive(ended.run.status)) this.#disarm(run.id);
    };
    this.#arm(run);
    this.#live.add(run.id, {
      threadId: run.thread_id,
      controller,
      settled: this.#guard(run.id, work()),
    });
  }

  #arm({ id, thread_id: threadId, expires_at: at }: Run): void {
    this.#disarm(id);
    if (at === null || this.#closing) return;
    const timer = setTimeout(
      () => void this.#guard(id, this.#expire(threadId, id)),
      Math.max(0, at * 1000 - Date.now()),
    );
    this.#expiries.set(id, timer.unref());
  }

  #disarm(id: string): void {
    clearTimeout(this.#expiries.get(id));
    this.#expiries.delete(id);
  }

  async #expire(threadId: string, id: string): Promise<void> {
    this.#disarm(id);
    if (this.#live.stop(id, 'expired' satisfies StopReason)) return this.#live.settled(id);
    const stored = await this.#options.store.find(threadId, id);
    if (stored === undefined || !isActive(stored.run.status)) return;
    const ending = stored.run.status === 'cancelling' ? cancelled() : expired();
    await endRestingRun(this.#options.store, stored, ending);
  }

  async #guard(id: string, work: Promise<void>): Promise<void> {
    await work.catch((error: unknown) =>
      this.#options.onFault(`Run ${id} could not be brought to its end`, error),
    );
  }
}

function isDue({ expires_at: at }: Run): boolean {
  return at !== null && at <= nowInSeconds();
}
