import type {
  Response as WireResponse,
  ResponseFunctionToolCall,
  ResponseOutputItem,
  ResponseOutputMessage,
  ResponseOutputText,
} from '@unabridged/contract';

/** A response of the model, with the text of its messages joined. */
export type Response = WireResponse & {
  /** All `output_text` parts of all messages, joined. Made by this client: the API does not send it. */
  output_text: string;
};

/** A text part with what its schema made of it; null where there is nothing to parse. */
export type ParsedOutputText<Parsed> = ResponseOutputText & { parsed: Parsed | null };

/** A message whose text parts have been parsed. */
export type ParsedMessage<Parsed> = Omit<ResponseOutputMessage, 'content'> & {
  content: (
    | ParsedOutputText<Parsed>
    | Exclude<ResponseOutputMessage['content'][number], { type: 'output_text' }>
  )[];
};

/** A function call with its arguments parsed; null where the tool is not strict and has no parser. */
export type ParsedFunctionCall = ResponseFunctionToolCall & { parsed_arguments: unknown };

/** An output item, parsed where it is a message or a function call. */
export type ParsedOutputItem<Parsed> =
  | ParsedMessage<Parsed>
  | ParsedFunctionCall
  | Exclude<ResponseOutputItem, ResponseOutputMessage | ResponseFunctionToolCall>;

/** A response whose text was parsed by the schema that the request asked for. */
export type ParsedResponse<Parsed> = Omit<Response, 'output'> & {
  output: ParsedOutputItem<Parsed>[];
  /** The first text part that was parsed; null where the response has none, such as after a refusal. */
  output_parsed: Parsed | null;
};

// The same under the names that the official client has.
export type ParsedResponseOutputText<Parsed> = ParsedOutputText<Parsed>;
export type ParsedContent<Parsed> = ParsedMessage<Parsed>['content'][number];
export type ParsedResponseOutputMessage<Parsed> = ParsedMessage<Parsed>;
export type ParsedResponseFunctionToolCall = ParsedFunctionCall;
export type ParsedResponseOutputItem<Parsed> = ParsedOutputItem<Parsed>;

/** Adds `output_text` where the server did not send it. Returns the response. */
export function addOutputText(response: WireResponse): Response {
  const target = response as Response;
  if (typeof target.output_text === 'string' || !Array.isArray(target.output)) return target;
  let text = '';
  for (const item of target.output) {
    if (item.type !== 'message') continue;
    for (const part of item.content) if (part.type === 'output_text') text += part.text;
  }
  target.output_text = text;
  return target;
}
