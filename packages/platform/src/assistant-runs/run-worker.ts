import type { AssistantStreamEvent, ResponseInputItem, Run } from '@unabridged/contract';
import type { TextUsage } from '../engines/engine.ts';
import type { Engines } from '../engines/engines.ts';
import { runWithHostedTools } from '../hosted-tools/run-with-hosted-tools.ts';
import { nowInSeconds } from '../ids.ts';
import { abortable } from '../responses/abortable.ts';
import type { RunWrites, SqlRunsStore, StoredRun } from '../storage/sql-runs-store.ts';
import type { SqlThreadsStore } from '../storage/sql-threads-store.ts';
import { messageItem, stepItems } from './conversation-items.ts';
import type { Emit } from './event-queue.ts';
import { MeteredEngine, PromptLimitError } from './metered-engine.ts';
import {
  cancelled,
  completed,
  endingPatch,
  expired,
  failed,
  incomplete,
  runEvent,
} from './run-ending.ts';
import type { RunEnding } from './run-ending.ts';
import { addUsage } from './run-plan.ts';
import { RunRecorder } from './run-recorder.ts';
import { runRequest } from './run-request.ts';
import type { RunTools } from './run-tools.ts';
import { statusesBefore } from './run-states.ts';
import { contextWindow, truncateThread } from './truncate-thread.ts';

/** Why a run is stopped from outside. */
export type StopReason = 'cancelled' | 'expired' | 'shutdown' | 'deleted';

export interface WorkerOptions {
  readonly runs: SqlRunsStore;
  readonly threads: SqlThreadsStore;
  readonly engines: Engines;
  readonly tools: RunTools;
  readonly onUsage: (totalTokens: number) => void;
  readonly onFault: (message: string, cause: unknown) => void;
}

/** How far an engine has come: it finished, or waits for the caller. */
type Outcome = RunEnding | 'waiting';

/**
 * Works on one run from `queued` until it ends or waits for outputs. Everything that
 * another process would need to go on is stored before it is told.
 */
export class RunWorker {
  readonly #options: WorkerOptions;
  readonly #stored: StoredRun;
  readonly #signal: AbortSignal;
  readonly #emit: Emit;
  readonly #recorder: RunRecorder;

  /** `signal` aborts with a `StopReason`. */
  constructor(options: WorkerOptions, stored: StoredRun, signal: AbortSignal, emit: Emit) {
    this.#options = options;
    this.#stored = stored;
    this.#signal = signal;
    this.#emit = emit;
    this.#recorder = new RunRecorder({
      run: stored.run,
      save: (writes: RunWrites) => options.runs.save(writes),
      emit: (events: Iterable<AssistantStreamEvent>) => {
        for (const event of events) emit(event);
      },
    });
  }

  async run(): Promise<void> {
    try {
      const outcome = await this.#begin();
      if (outcome === undefined) return;
      if (outcome === 'waiting') await this.#wait();
      else await this.#end(outcome);
    } catch (error) {
      // A thread that was deleted takes its run away from under us.
      if (this.#stopReason === 'deleted') return;
      this.#options.onFault(`Run ${this.#stored.run.id} could not be stored`, error);
      this.#tellFault('The server could not store this run. Its log has the details.');
    }
  }

  get #stopReason(): StopReason | null {
    return this.#signal.aborted ? (this.#signal.reason as StopReason) : null;
  }

  /** Undefined where the run stays as it is stored, for another process. */
  async #begin(): Promise<Outcome | undefined> {
    const { run } = this.#stored;
    const begun = this.#signal.aborted
      ? undefined
      : await this.#options.runs.change(run.id, ['queued'], {
          status: 'in_progress',
          started_at: run.started_at ?? nowInSeconds(),
        });
    if (begun === undefined) return this.#stopped();
    this.#emit(runEvent(begun));
    let outcome: Outcome;
    try {
      outcome = await this.#generate(begun);
    } catch (error) {
      if (!this.#signal.aborted) {
        if (error instanceof PromptLimitError) return incomplete('max_prompt_tokens');
        return failed(error);
      }
      return this.#stopped();
    }
    return this.#signal.aborted ? this.#stopped() : outcome;
  }

  #stopped(): RunEnding | undefined {
    switch (this.#stopReason) {
      case 'expired':
        return expired();
      case 'shutdown':
        this.#tellFault('The server stopped. The run goes on when it is back: retrieve it then.');
        return undefined;
      case 'deleted':
        return undefined;
      default:
        return cancelled();
    }
  }

  async #generate(run: Run): Promise<Outcome> {
    const { engines, tools, runs } = this.#options;
    const { plan } = this.#stored;
    const mayWrite = left(run.max_completion_tokens, plan.usage.completion_tokens);
    if (mayWrite !== null && mayWrite <= 0) return incomplete('max_completion_tokens');
    const mayRead = left(run.max_prompt_tokens, plan.usage.prompt_tokens);
    const { engine: chosen, model } = await engines.choose(run.model, 400);
    const engine = new MeteredEngine(chosen, mayRead, (usage) => this.#recorder.countTurn(usage));
    const steps = await runs.steps(run.id);
    const done = stepItems(steps, await runs.messages(run.id));
    const request = (thread: readonly ResponseInputItem[]) =>
      runRequest(model, run, plan, [...thread, ...done], steps.some(isCall));
    const all = await this.#threadItems(run);
    const thread = await truncateThread(all, mayRead ?? contextWindow, (items) =>
      engine.countInputTokens(request(items)),
    );
    const hosted = await tools.open(this.#stored, this.#signal);
    const deltas = runWithHostedTools({
      engine,
      request: request(thread),
      tools: hosted,
      signal: this.#signal,
    });
    for await (const delta of abortable(deltas, this.#signal)) {
      if (delta.type !== 'finish') await this.#recorder.take(delta);
      else return this.#finished(delta.reason, delta.usage);
    }
    throw new Error('The engine ended without saying that it has finished.');
  }

  async #threadItems({ thread_id, id, truncation_strategy: strategy }: Run) {
    const { threads, tools } = this.#options;
    const latest = strategy?.type === 'last_messages' ? (strategy.last_messages ?? null) : null;
    const messages = await threads.messagesBefore(thread_id, id, latest);
    return Promise.all(
      messages.map((message) => messageItem(message, (fileId) => tools.readImage(fileId))),
    );
  }

  #finished(reason: 'stop' | 'length' | 'content_filter', usage: TextUsage): Outcome {
    this.#options.onUsage(usage.inputTokens + usage.outputTokens);
    if (reason === 'content_filter') return incomplete('content_filter');
    if (reason === 'length') return incomplete('max_completion_tokens');
    return this.#recorder.waitingCalls.length > 0 ? 'waiting' : completed();
  }

  /** The functions are the caller's to run. */
  async #wait(): Promise<void> {
    const { run, plan } = this.#stored;
    const tool_calls = this.#recorder.waitingCalls;
    const { writes, events, usage, untold } = this.#recorder.waiting();
    const waiting = await this.#options.runs.change(
      run.id,
      ['in_progress'],
      {
        status: 'requires_action',
        required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls } },
      },
      {
        ...writes,
        plan: {
          ...plan,
          usage: addUsage(plan.usage, this.#recorder.usage),
          waitingStepUsage: usage,
          untoldSteps: untold,
        },
      },
    );
    if (waiting === undefined) return this.#overtaken();
    for (const event of events) this.#emit(event);
    this.#emit(runEvent(waiting));
  }

  async #end(ending: RunEnding): Promise<void> {
    const { run, plan } = this.#stored;
    const { writes, events } = this.#recorder.end(ending.step, ending.message);
    const usage = addUsage(plan.usage, this.#recorder.usage);
    const ended = await this.#options.runs.change(
      run.id,
      statusesBefore(ending.status),
      endingPatch(ending, usage),
      { ...writes, plan: { ...plan, usage } },
    );
    if (ended === undefined) return this.#overtaken();
    for (const event of events) this.#emit(event);
    this.#emit(runEvent(ended));
  }

  /** Somebody cancelled the run while its end was on the way; what was made stays cancelled. */
  async #overtaken(): Promise<void> {
    const stored = await this.#options.runs.find(this.#stored.run.thread_id, this.#stored.run.id);
    if (stored?.run.status === 'cancelling') await this.#end(cancelled());
  }

  #tellFault(message: string): void {
    this.#emit({
      event: 'error',
      data: { message, type: 'server_error', param: null, code: 'server_error' },
    });
  }
}

function left(limit: number | null, used: number): number | null {
  return limit === null ? null : limit - used;
}

function isCall({ type }: { readonly type: string }): boolean {
  return type === 'tool_calls';
}
