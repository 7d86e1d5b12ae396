import type {
  Response as WireResponse,
  ResponseOutputItem,
  ResponseStreamEvent,
} from '@unabridged/contract';

type Part = { type: string; text?: string; refusal?: string; annotations?: unknown[] };
type Item = {
  content?: Part[] | null;
  summary?: Part[];
  arguments?: string;
  input?: string;
  code?: string | null;
};
type LifecycleEvent = Extract<ResponseStreamEvent, { response: WireResponse }>;
type Indexed = { output_index: number };

/**
 * Builds the response that the events of a stream tell, up to where they have come. A delta
 * is appended to the text that is there, which costs what the delta costs: nothing is
 * copied or searched, so a long response takes time in proportion to its length.
 */
export class ResponseAccumulator {
  #response: WireResponse | undefined;
  #items: ResponseOutputItem[] = [];

  /** The response as far as it is known; undefined before the first event about it. */
  get response(): WireResponse | undefined {
    return this.#response;
  }

  /** Takes one event. Returns the text or the arguments that its delta was appended to. */
  add(event: ResponseStreamEvent): string | undefined {
    switch (event.type) {
      case 'response.created':
      case 'response.queued':
      case 'response.in_progress':
      case 'response.completed':
      case 'response.failed':
      case 'response.incomplete':
        this.#replace(event);
        return undefined;
      case 'response.output_item.added':
      case 'response.output_item.done':
        this.#items[event.output_index] = copyOf(event.item);
        return undefined;
      default:
        return 'output_index' in event ? this.#addToItem(event) : undefined;
    }
  }

  /** The last event tells the whole output; interim ones may leave out what was streamed so far, which is kept. */
  #replace({ type, response }: LifecycleEvent): void {
    const given = response.output as ResponseOutputItem[] | null | undefined;
    const interim = type === 'response.queued' || type === 'response.in_progress';
    const told = given !== null && given !== undefined && (given.length > 0 || !interim);
    if (told) this.#items = given.map(copyOf);
    this.#response = { ...response, output: this.#items };
  }

  #addToItem(event: ResponseStreamEvent & Indexed): string | undefined {
    const item = this.#items[event.output_index] as Item | undefined;
    if (item === undefined) return undefined;
    switch (event.type) {
      case 'response.content_part.added':
      case 'response.content_part.done':
        (item.content ??= [])[event.content_index] = { ...event.part } as Part;
        return undefined;
      case 'response.output_text.delta':
      case 'response.reasoning_text.delta':
        return append(item.content?.[event.content_index], 'text', event.delta);
      case 'response.refusal.delta':
        return append(item.content?.[event.content_index], 'refusal', event.delta);
      case 'response.output_text.annotation.added':
        (((item.content ??= [])[event.content_index] ??= { type: 'output_text' }).annotations ??=
          [])[event.annotation_index] = event.annotation;
        return undefined;
      case 'response.reasoning_summary_part.added':
      case 'response.reasoning_summary_part.done':
        (item.summary ??= [])[event.summary_index] = { ...event.part };
        return undefined;
      case 'response.reasoning_summary_text.delta':
        return append(item.summary?.[event.summary_index], 'text', event.delta);
      case 'response.function_call_arguments.delta':
      case 'response.mcp_call_arguments.delta':
        return (item.arguments = (item.arguments ?? '') + event.delta);
      case 'response.custom_tool_call_input.delta':
        return (item.input = (item.input ?? '') + event.delta);
      case 'response.code_interpreter_call_code.delta':
        return (item.code = (item.code ?? '') + event.delta);
      default:
        return undefined;
    }
  }
}

function append(part: Part | undefined, key: 'text' | 'refusal', delta: string): string {
  if (part === undefined) return delta;
  return (part[key] = (part[key] ?? '') + delta);
}

/** A copy down to the parts: what is appended here must not show in the event that a listener keeps. */
function copyOf(item: ResponseOutputItem): ResponseOutputItem {
  const copy = { ...item } as Item;
  if (Array.isArray(copy.content)) copy.content = copy.content.map((part) => ({ ...part }));
  if (Array.isArray(copy.summary)) copy.summary = copy.summary.map((part) => ({ ...part }));
  return copy as ResponseOutputItem;
}
