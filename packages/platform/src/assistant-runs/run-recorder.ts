import type {
  AssistantStreamEvent,
  RequiredActionFunctionToolCall,
  Run,
  RunStep,
  ThreadMessage,
  ThreadUsage,
} from '@unabridged/contract';
import type { HostedDelta } from '../hosted-tools/hosted-tool.ts';
import type { RunWrites } from '../storage/sql-runs-store.ts';
import { CallWriter } from './call-writer.ts';
import { MessageWriter } from './message-writer.ts';
import { addUsage, noUsage } from './run-plan.ts';
import { endStep, newStep } from './step-object.ts';
import type { StepEnding } from './step-object.ts';

/** The step that a run works on; there is one at a time. */
type Open =
  | { readonly step: RunStep; readonly message: MessageWriter; readonly calls: null }
  | { readonly step: RunStep; readonly message: null; readonly calls: CallWriter };

/** Why a message of a run ended early. */
type IncompleteReason = NonNullable<ThreadMessage['incomplete_details']>['reason'];

/** Calls that nobody can answer, because the run ended in the middle of them. */
const unfinishedCalls: StepEnding = {
  status: 'failed',
  error: { code: 'server_error', message: 'The run ended before its calls were complete.' },
};

export interface RecorderOptions {
  readonly run: Run;
  /** Makes steps and messages durable. They are told of after that. */
  readonly save: (writes: RunWrites) => Promise<void>;
  readonly emit: (events: Iterable<AssistantStreamEvent>) => void;
}

/** Turns what an engine says and does into steps and messages, and tells of each. */
export class RunRecorder {
  readonly #options: RecorderOptions;
  #open: Open | null = null;
  /** Tokens that no step has yet. */
  #unassigned: ThreadUsage = noUsage;
  /** Why code of the open step was stopped. */
  #fault: RunStep['last_error'] = null;
  /** Tokens of this recording. */
  usage: ThreadUsage = noUsage;

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  /** A turn of the engine is over. */
  countTurn(usage: ThreadUsage): void {
    this.#unassigned = addUsage(this.#unassigned, usage);
    this.usage = addUsage(this.usage, usage);
  }

  /** Calls whose outputs the caller owes. */
  get waitingCalls(): RequiredActionFunctionToolCall[] {
    return (this.#open?.calls?.calls ?? []).flatMap((call) => {
      if (call.type !== 'function') return [];
      const { name, arguments: input } = call.function;
      return [{ id: call.id, type: call.type, function: { name, arguments: input } }];
    });
  }

  async take(delta: HostedDelta): Promise<void> {
    const { emit } = this.#options;
    switch (delta.type) {
      case 'text':
        if (delta.delta !== '') emit((await this.#writing())?.text(delta.delta) ?? []);
        break;
      case 'refusal':
        if (delta.delta !== '') emit((await this.#writing())?.refusal(delta.delta) ?? []);
        break;
      case 'citation':
        emit((await this.#writing())?.cite(delta.citation) ?? []);
        break;
      case 'tool_call':
        emit([(await this.#calling()).functionCalled(delta.callId, delta.name)]);
        break;
      case 'tool_arguments':
        emit((await this.#calling()).functionArguments(delta.callId, delta.delta));
        break;
      case 'hosted_call_started':
        if (this.#open?.calls && !this.#open.calls.waits) await this.#close();
        emit((await this.#calling()).hosted(delta));
        break;
      case 'hosted_call_code':
      case 'hosted_call_progress':
        emit((await this.#calling()).hosted(delta));
        break;
      case 'hosted_call_done':
        emit((await this.#calling()).hosted(delta));
        if (delta.call.kind === 'code_interpreter' && delta.call.stopped) {
          this.#fault = { code: 'server_error', message: delta.call.logs ?? '' };
        }
        break;
      default:
      // Reasoning has no place in this API; `finish` is the caller's to see.
    }
  }

  /** The open step as it is while it waits for outputs, and what it cost. */
  waiting(): { readonly steps: RunStep[]; readonly usage: ThreadUsage } {
    const usage = this.#unassigned;
    this.#unassigned = noUsage;
    return { steps: this.#open === null ? [] : [this.#open.step], usage };
  }

  /** Ends what is open. What is to be stored comes back, with the events to tell once it is. */
  end(
    ending: StepEnding,
    reason: IncompleteReason | null,
  ): { readonly writes: RunWrites; readonly events: AssistantStreamEvent[] } {
    const open = this.#open;
    this.#open = null;
    if (open === null) return { writes: {}, events: [] };
    const events: AssistantStreamEvent[] = [];
    const { message } = open;
    if (message !== null) {
      events.push(
        message.end(reason === null ? { status: 'completed' } : { status: 'incomplete', reason }),
      );
    }
    const step = endStep(open.step, this.#endingOf(open, ending), this.#unassigned);
    this.#unassigned = noUsage;
    this.#fault = null;
    if (step.status !== 'in_progress') {
      events.push({ event: `thread.run.step.${step.status}`, data: structuredClone(step) });
    }
    return { writes: { steps: [step], messages: message ? [message.message] : [] }, events };
  }

  /** A step whose code was stopped has failed, although its run goes on. */
  #endingOf({ calls }: Open, ending: StepEnding): StepEnding {
    if (ending.status !== 'completed') return ending;
    if (calls?.waits) return unfinishedCalls;
    return calls && this.#fault !== null ? { status: 'failed', error: this.#fault } : ending;
  }

  async #close(): Promise<void> {
    const { writes, events } = this.end({ status: 'completed' }, null);
    await this.#options.save(writes);
    this.#options.emit(events);
  }

  /**
   * The open message; a new one after calls. Words after calls of functions are left
   * out: the step of those calls stays open until their outputs are there.
   */
  async #writing(): Promise<MessageWriter | null> {
    if (this.#open?.calls?.waits) return null;
    if (this.#open?.calls) await this.#close();
    if (this.#open?.message) return this.#open.message;
    const { run, save, emit } = this.#options;
    const message = new MessageWriter(run);
    const step = newStep(run, {
      type: 'message_creation',
      message_creation: { message_id: message.message.id },
    });
    this.#open = { step, message, calls: null };
    await save({ steps: [step], messages: [message.message] });
    emit([
      { event: 'thread.run.step.created', data: structuredClone(step) },
      { event: 'thread.run.step.in_progress', data: structuredClone(step) },
      { event: 'thread.message.created', data: structuredClone(message.message) },
      { event: 'thread.message.in_progress', data: structuredClone(message.message) },
    ]);
    return message;
  }

  async #calling(): Promise<CallWriter> {
    if (this.#open?.message) await this.#close();
    if (this.#open?.calls) return this.#open.calls;
    const { run, save, emit } = this.#options;
    const step = newStep(run, { type: 'tool_calls', tool_calls: [] });
    const calls = new CallWriter(step, run.tools);
    this.#open = { step, message: null, calls };
    await save({ steps: [step] });
    emit([
      { event: 'thread.run.step.created', data: structuredClone(step) },
      { event: 'thread.run.step.in_progress', data: structuredClone(step) },
    ]);
    return calls;
  }
}
