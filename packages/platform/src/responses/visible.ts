import type { Response, ResponseIncludable } from '@unabridged/contract';

/** What a request wants to see beyond the ordinary. */
export type Included = readonly ResponseIncludable[];

/** A response without the parts that are shown on request only. Changes its argument. */
export function visibleResponse(response: Response, included: Included): Response {
  for (const item of response.output) visibleItem(item, included);
  return response;
}

/** An item without the parts that are shown on request only. Changes its argument. */
export function visibleItem<Item extends { readonly type?: string | null }>(
  item: Item,
  included: Included,
): Item {
  const fields = item as { type?: string; results?: unknown; outputs?: unknown };
  if (fields.type === 'file_search_call' && !included.includes('file_search_call.results')) {
    fields.results = null;
  }
  if (
    fields.type === 'code_interpreter_call' &&
    !included.includes('code_interpreter_call.outputs')
  ) {
    fields.outputs = null;
  }
  return item;
}

/**
 * An item as lists show it: besides what responses leave out, images are left out where
 * they are stored under an id too. Changes its argument.
 */
export function listedItem<Item extends { readonly type?: string | null }>(
  item: Item,
  included: Included,
): Item {
  visibleItem(item, included);
  const { type, content, output } = item as {
    type?: string;
    content?: readonly { type: string; image_url?: unknown; file_id?: unknown }[];
    output?: { image_url?: unknown; file_id?: unknown };
  };
  if (type === 'message' && !included.includes('message.input_image.image_url')) {
    for (const part of content ?? []) if (part.type === 'input_image') leaveOutImage(part);
  }
  if (
    type === 'computer_call_output' &&
    !included.includes('computer_call_output.output.image_url') &&
    output !== undefined
  ) {
    leaveOutImage(output);
  }
  return item;
}

function leaveOutImage(part: { image_url?: unknown; file_id?: unknown }): void {
  if (part.file_id) delete part.image_url;
}
