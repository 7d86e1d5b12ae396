/** An item of the input, whose type the form may not know. */
export type InputItem = Readonly<Record<string, unknown>>;

/** The input as items: a text is one turn of the user. */
export function inputItems(input: unknown): InputItem[] {
  if (Array.isArray(input)) return input as InputItem[];
  return typeof input === 'string' && input !== '' ? [{ role: 'user', content: input }] : [];
}

/** The input with one more turn: the assistant's after the user's, else the user's. */
export function addTurn(input: unknown): InputItem[] {
  const items = inputItems(input);
  const role = items.at(-1)?.['role'] === 'user' ? 'assistant' : 'user';
  return [...items, { role, content: '' }];
}

/** The text of an item, or undefined where it holds more than the form can show. */
export function messageText(item: InputItem): string | undefined {
  const content = item['type'] === 'function_call_output' ? item['output'] : item['content'];
  if (typeof content === 'string') return content;
  if (!Array.isArray(content) || content.length !== 1) return undefined;
  const part = content[0] as Record<string, unknown>;
  return typeof part['text'] === 'string' ? part['text'] : undefined;
}

/** The item with another text, in the shape that it had. */
export function withMessageText(item: InputItem, text: string): InputItem {
  const name = item['type'] === 'function_call_output' ? 'output' : 'content';
  const content = item[name];
  if (!Array.isArray(content)) return { ...item, [name]: text };
  return { ...item, [name]: [{ ...(content[0] as object), text }] };
}
