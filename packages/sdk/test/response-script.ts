import type { Response, ResponseStreamEvent } from '@unabridged/contract';

/** A complete response with one message, as the API sends it. */
export function responseBody(text: string, overrides: Partial<Response> = {}): Response {
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1_790_000_000,
    status: 'completed',
    background: false,
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    model: 'gpt-6-luna',
    output: [message(text, 'completed')],
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    ...overrides,
  } as Response;
}

function message(text: string, status: 'completed' | 'in_progress'): Response['output'][number] {
  const content =
    status === 'completed' ? [{ type: 'output_text', text, annotations: [], logprobs: [] }] : [];
  return { id: 'msg_1', type: 'message', role: 'assistant', status, content } as never;
}

/** The events of a response with one message, whose text comes in `pieces`. */
export function responseEvents(pieces: readonly string[]): ResponseStreamEvent[] {
  const text = pieces.join('');
  const started = responseBody('', { status: 'in_progress', output: [] });
  const at = { item_id: 'msg_1', output_index: 0, content_index: 0 };
  const part = { type: 'output_text', text: '', annotations: [], logprobs: [] };
  const events: object[] = [
    { type: 'response.created', response: started },
    { type: 'response.in_progress', response: started },
    { type: 'response.output_item.added', output_index: 0, item: message('', 'in_progress') },
    { type: 'response.content_part.added', ...at, part },
    ...pieces.map((delta) => ({ type: 'response.output_text.delta', ...at, delta, logprobs: [] })),
    { type: 'response.output_text.done', ...at, text, logprobs: [] },
    { type: 'response.content_part.done', ...at, part: { ...part, text } },
    { type: 'response.output_item.done', output_index: 0, item: message(text, 'completed') },
    { type: 'response.completed', response: responseBody(text) },
  ];
  return events.map((event, index) => Object.assign(event, { sequence_number: index })) as never;
}
