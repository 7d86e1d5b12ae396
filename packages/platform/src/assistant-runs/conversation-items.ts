import type {
  ResponseInputContent,
  ResponseInputItem,
  RunStep,
  ThreadMessage,
  ToolCall,
} from '@unabridged/contract';

/** Turns the id of an image into an address that engines can read. */
export type ImageReader = (fileId: string) => Promise<string>;

/** A message of a thread as an engine reads it. Files attached to it reach the tools, not the text. */
export async function messageItem(
  message: ThreadMessage,
  readImage: ImageReader,
): Promise<ResponseInputItem> {
  if (message.role === 'assistant') return { role: 'assistant', content: plainText(message) };
  const content: ResponseInputContent[] = [];
  for (const part of message.content) {
    if (part.type === 'text') content.push({ type: 'input_text', text: part.text.value });
    if (part.type === 'image_url') {
      const { url, detail = 'auto' } = part.image_url;
      content.push({ type: 'input_image', image_url: url, detail });
    }
    if (part.type === 'image_file') {
      const { file_id: id, detail = 'auto' } = part.image_file;
      content.push({ type: 'input_image', image_url: await readImage(id), detail });
    }
  }
  return { role: 'user', content };
}

/** What an assistant has said, with the marks of citations taken out: they refer to another search. */
function plainText({ content }: ThreadMessage): string {
  return content
    .map((part) => {
      if (part.type === 'refusal') return part.refusal;
      if (part.type !== 'text') return '';
      return part.text.annotations
        .filter(({ type }) => type === 'file_citation')
        .reduce((text, { text: mark }) => text.replace(mark, ''), part.text.value);
    })
    .filter((text) => text !== '')
    .join('\n');
}

/** What a run has said and done so far, in order. */
export function stepItems(
  steps: readonly RunStep[],
  messages: readonly ThreadMessage[],
): ResponseInputItem[] {
  return steps.flatMap(({ step_details: details }): ResponseInputItem[] => {
    if (details.type === 'tool_calls') return details.tool_calls.flatMap(callItems);
    const message = messages.find(({ id }) => id === details.message_creation.message_id);
    const said = message === undefined ? '' : plainText(message);
    return said === '' ? [] : [{ role: 'assistant', content: said }];
  });
}

function callItems(call: ToolCall): ResponseInputItem[] {
  if (call.type === 'function') {
    const { name, arguments: input, output } = call.function;
    return [
      { type: 'function_call', call_id: call.id, name, arguments: input },
      { type: 'function_call_output', call_id: call.id, output: output ?? '' },
    ];
  }
  if (call.type === 'file_search') {
    const results = (call.file_search.results ?? []).map((result) => ({
      file_id: result.file_id,
      filename: result.file_name,
      score: result.score,
      text: (result.content ?? []).map(({ text = '' }) => text).join('\n'),
    }));
    return [{ type: 'file_search_call', id: call.id, status: 'completed', queries: [], results }];
  }
  const { input, outputs } = call.code_interpreter;
  return [
    {
      type: 'code_interpreter_call',
      id: call.id,
      status: 'completed',
      code: input,
      container_id: '',
      outputs: outputs.flatMap((output) =>
        output.type === 'logs' ? [{ type: 'logs' as const, logs: output.logs }] : [],
      ),
    },
  ];
}
