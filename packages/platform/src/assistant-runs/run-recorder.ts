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
import { endStep, eventsOfStep, newStep } from './step-object.ts';
import type { StepEnding } from './step-object.ts';

/** A step in which an assistant speaks. */
interface Speaking {
  readonly step: RunStep;
  readonly message: MessageWriter;
  readonly calls: null;
}

/** The step that a run works on; there is one at a time. */
type Open =
  | Speaking
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
  /** Words beside the open step, whose calls wait for outputs. Its step is told of after that one. */
  #aside: Speaking | null = null;
  /** The same once it has ended. */
  #spoken: (Ended & { readonly step: RunStep }) | null = null;
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
        if (delta.delta !== '') emit((await this.#writing()).text(delta.delta));
        break;
      case 'refusal':
        if (delta.delta !== '') emit((await this.#writing()).refusal(delta.delta));
        break;
      case 'citation':
        emit((await this.#writing()).cite(delta.citation));
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

  /** What is open as it is while the run waits for outputs, and what it cost. */
  waiting(): Ended & { readonly usage: ThreadUsage; readonly untold: readonly string[] } {
    const usage = this.#unassigned;
    this.#unassigned = noUsage;
    this.#endAside({ status: 'completed' }, null);
    const open: Ended = { writes: { steps: this.#open ? [this.#open.step] : [] }, events: [] };
    const untold = this.#spoken?.step.id;
    return { ...both(this.#spoken, open), usage, untold: untold === undefined ? [] : [untold] };
  }

  /** Ends what is open. What is to be stored comes back, with the events to tell once it is. */
  end(ending: StepEnding, reason: IncompleteReason | null): Ended {
    const open = this.#open;
    const usage = this.#unassigned;
    this.#endAside(ending, reason);
    const spoken = this.#spoken;
    this.#open = this.#spoken = null;
    if (open === null) return both(null, null);
    this.#unassigned = noUsage;
    if (open.message) return endSpeaking(open, ending, reason, usage);
    const calls = endedStep(endStep(open.step, this.#endingOf(open.calls, ending), usage));
    const told = spoken && { writes: {}, events: eventsOfStep(spoken.step) };
    return both(both(spoken, calls), told);
  }

  #endAside(ending: StepEnding, reason: IncompleteReason | null): void {
    if (this.#aside === null) return;
    const { step, message } = this.#aside;
    const ended = endStep(step, ending, noUsage);
    this.#spoken = {
      step: ended,
      writes: { steps: [ended], messages: [message.message] },
      events: [message.end(messageEnding(reason))],
    };
    this.#aside = null;
  }

  /** A step whose code was stopped has failed, although its run goes on. */
  #endingOf(calls: CallWriter, ending: StepEnding): StepEnding {
    const fault = this.#fault;
    this.#fault = null;
    if (ending.status !== 'completed') return ending;
    if (calls.waits) return unfinishedCalls;
    return fault === null ? ending : { status: 'failed', error: fault };
  }

  async #close(): Promise<void> {
    const { writes, events } = this.end({ status: 'completed' }, null);
    await this.#options.save(writes);
    this.#options.emit(events);
  }

  /**
   * The open message; a new one after calls. The step of calls that wait for outputs stays open,
   * and clients know of one open step at a time: what is said after those calls is told at once,
   * its step only after theirs. It is listed before it, as if it had been said first: so the model
   * reads its words, its calls and their outputs in this order when it goes on.
   */
  async #writing(): Promise<MessageWriter> {
    if (this.#open?.calls?.waits) {
      this.#aside ??= await this.#speak(this.#open.step);
      return this.#aside.message;
    }
    if (this.#open?.calls) await this.#close();
    if (this.#open?.message) return this.#open.message;
    this.#open = await this.#speak();
    return this.#open.message;
  }

  async #speak(behind?: RunStep): Promise<Speaking> {
    const { run, save, emit } = this.#options;
    const message = new MessageWriter(run);
    const step = newStep(run, {
      type: 'message_creation',
      message_creation: { message_id: message.message.id },
    });
    await save({ steps: [step], messages: [message.message], ...(behind && { behind }) });
    if (behind === undefined) emit(eventsOfStep(step));
    emit([
      { event: 'thread.message.created', data: structuredClone(message.message) },
      { event: 'thread.message.in_progress', data: structuredClone(message.message) },
    ]);
    return { step, message, calls: null };
  }

  async #calling(): Promise<CallWriter> {
    if (this.#open?.message) await this.#close();
    if (this.#open?.calls) return this.#open.calls;
    const { run, save, emit } = this.#options;
    const step = newStep(run, { type: 'tool_calls', tool_calls: [] });
    const calls = new CallWriter(step, run.tools);
    this.#open = { step, message: null, calls };
    await save({ steps: [step] });
    emit(eventsOfStep(step));
    return calls;
  }
}

/** What is to be stored of something that has ended, and the events to tell once it is. */
interface Ended {
  readonly writes: RunWrites;
  readonly events: AssistantStreamEvent[];
}

function endSpeaking(
  { step, message }: Speaking,
  ending: StepEnding,
  reason: IncompleteReason | null,
  usage: ThreadUsage,
): Ended {
  const event = message.end(messageEnding(reason));
  return both(
    { writes: { messages: [message.message] }, events: [event] },
    endedStep(endStep(step, ending, usage)),
  );
}

function messageEnding(reason: IncompleteReason | null) {
  return reason === null
    ? { status: 'completed' as const }
    : { status: 'incomplete' as const, reason };
}

function endedStep(step: RunStep): Ended {
  return { writes: { steps: [step] }, events: eventsOfStep(step).slice(-1) };
}

function both(one: Ended | null, other: Ended | null): Ended {
  const all = [one, other].filter((ended) => ended !== null);
  return {
    writes: {
      steps: all.flatMap(({ writes }) => writes.steps ?? []),
      messages: all.flatMap(({ writes }) => writes.messages ?? []),
    },
    events: all.flatMap(({ events }) => events),
  };
}
