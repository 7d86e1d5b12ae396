import type {
  ResponseOutputItem,
  ResponseStreamEvent,
  StreamedLogprob,
} from '@unabridged/contract';

/** More of one part of one item of the output. */
export interface OutputPiece {
  /** Place of the item in the output. */
  readonly index: number;
  /** `input` is what a tool is called with. */
  readonly kind: 'text' | 'refusal' | 'reasoning' | 'summary' | 'input';
  /** Place of the part among those of its kind. */
  readonly place: number;
  readonly text: string;
  /** Of the tokens that spell it, where the server tells. */
  readonly logprobs?: readonly StreamedLogprob[];
}

/** What an event adds to the output; null where that is no text. */
export function pieceOf(event: ResponseStreamEvent): OutputPiece | null {
  switch (event.type) {
    case 'response.output_text.delta':
      return {
        index: event.output_index,
        kind: 'text',
        place: event.content_index,
        text: event.delta,
        logprobs: event.logprobs,
      };
    case 'response.refusal.delta':
    case 'response.reasoning_text.delta':
      return {
        index: event.output_index,
        kind: event.type === 'response.refusal.delta' ? 'refusal' : 'reasoning',
        place: event.content_index,
        text: event.delta,
      };
    case 'response.reasoning_summary_text.delta':
      return {
        index: event.output_index,
        kind: 'summary',
        place: event.summary_index,
        text: event.delta,
      };
    case 'response.function_call_arguments.delta':
    case 'response.custom_tool_call_input.delta':
      return { index: event.output_index, kind: 'input', place: 0, text: event.delta };
    default:
      return null;
  }
}

/** All that a whole item says. */
export function piecesOf(index: number, item: ResponseOutputItem): OutputPiece[] {
  switch (item.type) {
    case 'function_call':
      return [{ index, kind: 'input', place: 0, text: item.arguments }];
    case 'custom_tool_call':
      return [{ index, kind: 'input', place: 0, text: item.input }];
    case 'message':
      return item.content.map((part, place) =>
        part.type === 'refusal'
          ? { index, kind: 'refusal', place, text: part.refusal }
          : { index, kind: 'text', place, text: part.text, logprobs: part.logprobs ?? [] },
      );
    case 'reasoning':
      return [
        ...(item.content ?? []).map(({ text }, place) => {
          return { index, kind: 'reasoning', place, text } as const;
        }),
        ...item.summary.map(({ text }, place) => {
          return { index, kind: 'summary', place, text } as const;
        }),
      ];
    default:
      return [];
  }
}
