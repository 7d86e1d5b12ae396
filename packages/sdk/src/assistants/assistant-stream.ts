import type {
  AssistantStreamEvent,
  ThreadMessage as Message,
  MessageContent,
  MessageDeltaEvent,
  Run,
  RunStep,
  RunStepDeltaEvent,
  ToolCall,
} from '@unabridged/contract';
import type { RequestOptions } from '../client/request-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { EventStream } from '../streaming/event-stream.ts';
import { Stream } from '../streaming/stream.ts';
import { accumulateDelta } from './accumulate-delta.ts';
import type { AssistantStreamEvents } from './assistant-stream-events.ts';

type Fields = Record<string, unknown>;
type MessageEvent = Extract<AssistantStreamEvent, { event: `thread.message.${string}` }>;
type RunStepEvent = Extract<AssistantStreamEvent, { event: `thread.run.step.${string}` }>;

/** Opens the events that a stream reads. */
export type AssistantStreamOpener = (signal: AbortSignal) => PromiseLike<unknown>;

/** A run stops at these; what comes after them belongs to no run. */
const endings = new Set([
  'requires_action',
  'completed',
  'incomplete',
  'failed',
  'cancelled',
  'expired',
]);

/**
 * A run of an assistant as it goes on: listen with `on`, iterate over the events, or wait for
 * `finalRun()`, `finalMessages()` and `finalRunSteps()`.
 */
export class AssistantStream
  extends EventStream<AssistantStreamEvents>
  implements AsyncIterable<AssistantStreamEvent>
{
  #currentEvent: AssistantStreamEvent | undefined;
  #currentRun: Run | undefined;
  #finalRun: Run | undefined;
  #messages = new Map<string, Message>();
  #message: Message | undefined;
  #contentIndex: number | undefined;
  #steps = new Map<string, RunStep>();
  #step: RunStep | undefined;
  #toolCallIndex: number | undefined;
  #toolCall: ToolCall | undefined;

  /** Begins to read what `open` gives. Made by the helpers of threads and runs. */
  static start(open: AssistantStreamOpener, options: RequestOptions = {}): AssistantStream {
    const stream = new AssistantStream();
    stream.run(() => stream.#read(open), options.signal);
    return stream;
  }

  /** Reads events that come as lines of JSON, such as from `toReadableStream()` on a server. */
  static fromReadableStream(readable: ReadableStream): AssistantStream {
    const stream = new AssistantStream();
    const events = Stream.fromReadableStream(readable, stream.controller);
    stream.run(() => stream.#read(() => Promise.resolve(events)), undefined);
    return stream;
  }

  /** The last event. */
  currentEvent(): AssistantStreamEvent | undefined {
    return this.#currentEvent;
  }

  /** The run as the last event about it told. */
  currentRun(): Run | undefined {
    return this.#currentRun;
  }

  /** The message that comes at the moment, as far as it has come. */
  currentMessageSnapshot(): Message | undefined {
    return this.#message;
  }

  /** The step of the run that goes on at the moment, or the last one. */
  currentRunStepSnapshot(): RunStep | undefined {
    return this.#step;
  }

  /** The steps of the run. Rejects where the stream fails. */
  async finalRunSteps(): Promise<RunStep[]> {
    await this.done();
    return [...this.#steps.values()];
  }

  /** The messages of the run. Rejects where the stream fails. */
  async finalMessages(): Promise<Message[]> {
    await this.done();
    return [...this.#messages.values()];
  }

  /** The run at its end, which may be that it waits for outputs of tools: look at `status`. */
  async finalRun(): Promise<Run> {
    await this.done();
    return this.#finalRun!;
  }

  [Symbol.asyncIterator](): AsyncIterator<AssistantStreamEvent> {
    return this.iterate('event');
  }

  /** The events as lines of JSON, to be passed on and read again with `fromReadableStream()`. */
  toReadableStream(): ReadableStream {
    return new Stream(() => this[Symbol.asyncIterator](), this.controller).toReadableStream();
  }

  async #read(open: AssistantStreamOpener): Promise<void> {
    const stream = (await open(this.controller.signal)) as Stream<AssistantStreamEvent>;
    this.emit('connect');
    for await (const event of stream) {
      this.#add(event);
      this.stopIfAborted();
    }
    if (this.#finalRun === undefined) {
      throw new OpenAIError('The stream ended without an event that ends the run.');
    }
    this.emit('run', this.#finalRun);
  }

  #add(event: AssistantStreamEvent): void {
    this.#currentEvent = event;
    this.emit('event', event);
    const { event: name } = event;
    if (name.startsWith('thread.message.')) this.#addMessage(event as MessageEvent);
    else if (name.startsWith('thread.run.step.')) this.#addStep(event as RunStepEvent);
    else if (name.startsWith('thread.run.')) this.#addRun(event.data as Run);
  }

  #addRun(run: Run): void {
    this.#currentRun = run;
    if (!endings.has(run.status)) return;
    this.#finalRun = run;
    this.#endToolCall();
  }

  #addMessage(event: MessageEvent): void {
    switch (event.event) {
      case 'thread.message.created':
        this.#message = structuredClone(event.data);
        this.#messages.set(event.data.id, this.#message);
        this.#contentIndex = undefined;
        this.emit('messageCreated', event.data);
        return;
      case 'thread.message.delta':
        this.#addMessageDelta(event.data);
        return;
      case 'thread.message.completed':
      case 'thread.message.incomplete':
        this.#message = event.data;
        this.#endContent(event.data.content);
        this.#messages.set(event.data.id, event.data);
        this.emit('messageDone', event.data);
        this.#message = undefined;
        this.#contentIndex = undefined;
        return;
      default:
    }
  }

  #addMessageDelta({ id, delta }: MessageDeltaEvent): void {
    const message = this.#message ?? this.#messages.get(id);
    if (message === undefined) {
      throw new OpenAIError(`The stream tells more of the message ${id}, which was not created.`);
    }
    const before = message.content.length;
    accumulateDelta(message as unknown as Fields, delta as unknown as Fields);
    for (const content of message.content.slice(before)) {
      if (content.type === 'text') this.emit('textCreated', content.text);
    }
    this.emit('messageDelta', delta, message);
    for (const content of delta.content ?? []) {
      const snapshot = message.content[content.index];
      if (content.type === 'text' && content.text && snapshot?.type === 'text') {
        this.emit('textDelta', content.text, snapshot.text);
      }
      if (content.index === this.#contentIndex) continue;
      this.#endContent(message.content);
      this.#contentIndex = content.index;
    }
  }

  /** The part of the message that came last is whole. */
  #endContent(contents: readonly MessageContent[]): void {
    if (this.#contentIndex === undefined) return;
    const content = contents[this.#contentIndex];
    if (content?.type === 'text') this.emit('textDone', content.text, this.#message!);
    if (content?.type === 'image_file') {
      this.emit('imageFileDone', content.image_file, this.#message!);
    }
  }

  #addStep(event: RunStepEvent): void {
    switch (event.event) {
      case 'thread.run.step.created':
        this.#step = structuredClone(event.data);
        this.#steps.set(event.data.id, this.#step);
        this.#toolCallIndex = undefined;
        this.#toolCall = undefined;
        this.emit('runStepCreated', event.data);
        return;
      case 'thread.run.step.delta':
        this.#addStepDelta(event.data);
        return;
      case 'thread.run.step.in_progress':
        return;
      default:
        this.#step = event.data;
        this.#steps.set(event.data.id, event.data);
        if (event.data.step_details.type === 'tool_calls') this.#endToolCall();
        this.emit('runStepDone', event.data, event.data);
    }
  }

  #addStepDelta({ id, delta }: RunStepDeltaEvent): void {
    const step = this.#steps.get(id);
    if (step === undefined) {
      throw new OpenAIError(`The stream tells more of the run step ${id}, which was not created.`);
    }
    this.#step = step;
    accumulateDelta(step as unknown as Fields, delta as unknown as Fields);
    const details = delta.step_details;
    if (details?.type === 'tool_calls' && step.step_details.type === 'tool_calls') {
      const calls = step.step_details.tool_calls;
      for (const call of details.tool_calls ?? []) {
        const snapshot = calls[call.index]!;
        if (call.index === this.#toolCallIndex) this.emit('toolCallDelta', call, snapshot);
        else {
          this.#endToolCall();
          this.#toolCallIndex = call.index;
          this.#toolCall = snapshot;
          this.emit('toolCallCreated', snapshot);
        }
      }
    }
    this.emit('runStepDelta', delta, step);
  }

  #endToolCall(): void {
    if (this.#toolCall) this.emit('toolCallDone', this.#toolCall);
    this.#toolCall = undefined;
    this.#toolCallIndex = undefined;
  }
}
