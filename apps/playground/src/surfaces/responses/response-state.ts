import type { Response, ResponseOutputItem, ResponseStreamEvent } from '@unabridged/contract';
import type { RunRecord, TimedEvent } from '../../run/run-record.ts';

/** What is known of a response while its events arrive. */
export interface ResponseState {
  /** The response of the newest event that carried one. */
  readonly response?: Response;
  readonly items: readonly ResponseOutputItem[];
}

const empty: ResponseState = { items: [] };

/** The response that a run has so far: from its reply, or from the events of its stream. */
export function responseStateOf(run: RunRecord): ResponseState {
  if (run.streamed) return readEvents(run.events);
  const reply = run.reply as Response | undefined;
  return reply?.object === 'response' ? { response: reply, items: reply.output } : empty;
}

interface Progress {
  consumed: number;
  state: ResponseState;
}

/** How far each stream was read, so that a frame costs its new events and no more. */
const progress = new WeakMap<readonly TimedEvent[], Progress>();

function readEvents(events: readonly TimedEvent[]): ResponseState {
  let read = progress.get(events);
  if (read === undefined) progress.set(events, (read = { consumed: 0, state: empty }));
  for (; read.consumed < events.length; read.consumed++) {
    const data = events[read.consumed]!.data;
    if (typeof data === 'object' && data !== null) {
      read.state = reduceEvent(read.state, data as ResponseStreamEvent);
    }
  }
  return read.state;
}

/** The state after one more event. Events of unknown types change nothing. */
export function reduceEvent(state: ResponseState, event: ResponseStreamEvent): ResponseState {
  switch (event.type) {
    case 'response.created':
    case 'response.queued':
    case 'response.in_progress':
      return { ...state, response: event.response };
    case 'response.completed':
    case 'response.incomplete':
    case 'response.failed':
      return { response: event.response, items: event.response.output };
    case 'response.output_item.added':
    case 'response.output_item.done':
      return { ...state, items: state.items.toSpliced(event.output_index, 1, event.item) };
    case 'response.content_part.added':
    case 'response.content_part.done':
      return editContent(state, event, () => event.part as Content);
    case 'response.output_text.delta':
      return editContent(state, event, (part) =>
        part?.type === 'output_text'
          ? { ...part, text: part.text + event.delta }
          : { type: 'output_text', text: event.delta, annotations: [] },
      );
    case 'response.refusal.delta':
      return editContent(state, event, (part) =>
        part?.type === 'refusal'
          ? { ...part, refusal: part.refusal + event.delta }
          : { type: 'refusal', refusal: event.delta },
      );
    default:
      return reduceItemDelta(state, event);
  }
}

function reduceItemDelta(state: ResponseState, event: ResponseStreamEvent): ResponseState {
  switch (event.type) {
    case 'response.function_call_arguments.delta':
      return editItem(state, event.output_index, (item) =>
        item.type === 'function_call' ? { ...item, arguments: item.arguments + event.delta } : item,
      );
    case 'response.custom_tool_call_input.delta':
      return editItem(state, event.output_index, (item) =>
        item.type === 'custom_tool_call' ? { ...item, input: item.input + event.delta } : item,
      );
    case 'response.reasoning_summary_text.delta':
      return editItem(state, event.output_index, (item) => {
        if (item.type !== 'reasoning') return item;
        const text = (item.summary[event.summary_index]?.text ?? '') + event.delta;
        const part = { type: 'summary_text' as const, text };
        return { ...item, summary: item.summary.toSpliced(event.summary_index, 1, part) };
      });
    case 'response.reasoning_text.delta':
      return editItem(state, event.output_index, (item) => {
        if (item.type !== 'reasoning') return item;
        const content = item.content ?? [];
        const text = (content[event.content_index]?.text ?? '') + event.delta;
        const part = { type: 'reasoning_text' as const, text };
        return { ...item, content: content.toSpliced(event.content_index, 1, part) };
      });
    default:
      return state;
  }
}

type Message = Extract<ResponseOutputItem, { type: 'message' }>;
type Content = Message['content'][number];

function editContent(
  state: ResponseState,
  place: { output_index: number; content_index: number },
  edit: (part: Content | undefined) => Content,
): ResponseState {
  return editItem(state, place.output_index, (item) => {
    if (item.type !== 'message') return item;
    const part = edit(item.content[place.content_index]);
    return { ...item, content: item.content.toSpliced(place.content_index, 1, part) };
  });
}

function editItem(
  state: ResponseState,
  index: number,
  edit: (item: ResponseOutputItem) => ResponseOutputItem,
): ResponseState {
  const item = state.items[index];
  return item === undefined ? state : { ...state, items: state.items.with(index, edit(item)) };
}

/** All output text, joined as the SDK's `output_text` does. */
export function outputText(state: ResponseState): string {
  return state.items
    .flatMap((item) => (item.type === 'message' ? item.content : []))
    .map((part) => (part.type === 'output_text' ? part.text : ''))
    .join('');
}
