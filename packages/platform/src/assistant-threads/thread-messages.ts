import type {
  MessageContent,
  MessageContentPartParam,
  ThreadCreateParamsMessage,
  ThreadMessage,
} from '@unabridged/contract';
import type { ToolSources } from '../assistants/tool-sources.ts';
import { badRequest } from '../errors/api-error.ts';
import { newId, nowInSeconds } from '../ids.ts';

/** Most characters of the text of a message. */
const longestText = 256_000;

/** A message as a request gives it. */
export type NewMessage = ThreadCreateParamsMessage;

/** A message that came with a request: it is complete at once. */
export function givenMessage(threadId: string, message: NewMessage): ThreadMessage {
  const now = nowInSeconds();
  return {
    id: newId('msg'),
    object: 'thread.message',
    created_at: now,
    thread_id: threadId,
    status: 'completed',
    completed_at: now,
    incomplete_at: null,
    incomplete_details: null,
    role: message.role,
    content: contentOf(message.content),
    assistant_id: null,
    run_id: null,
    attachments: message.attachments ?? [],
    metadata: message.metadata ?? {},
  };
}

function contentOf(content: string | readonly MessageContentPartParam[]): MessageContent[] {
  const parts = typeof content === 'string' ? [textPart(content)] : content;
  return parts.map((part): MessageContent => {
    if (part.type === 'text') return { type: 'text', text: { value: part.text, annotations: [] } };
    if (part.type === 'image_file') {
      return { type: 'image_file', image_file: { detail: 'auto', ...part.image_file } };
    }
    return { type: 'image_url', image_url: { detail: 'auto', ...part.image_url } };
  });
}

function textPart(text: string): MessageContentPartParam {
  return { type: 'text', text };
}

/** Refuses a message without words, with too many, or with files that are not there. */
export async function checkMessage(
  message: NewMessage,
  sources: ToolSources,
  path = '',
): Promise<void> {
  const at = (field: string) => (path === '' ? field : `${path}.${field}`);
  const parts = typeof message.content === 'string' ? [textPart(message.content)] : message.content;
  let characters = 0;
  for (const [index, part] of parts.entries()) {
    const param = typeof message.content === 'string' ? at('content') : at(`content[${index}]`);
    if (part.type === 'image_file') {
      await sources.requireFile(part.image_file.file_id, `${param}.image_file.file_id`);
    }
    if (part.type !== 'text') continue;
    characters += part.text.length;
    if (part.text === '') {
      throw badRequest('Message content must be non-empty.', param, 'invalid_value');
    }
  }
  if (characters > longestText) {
    throw badRequest(
      `Invalid '${at('content')}': the text has ${characters} characters, but at most ${longestText} are allowed. Put long texts into files.`,
      at('content'),
      'string_above_max_length',
    );
  }
  for (const [index, { file_id: id }] of (message.attachments ?? []).entries()) {
    const param = at(`attachments[${index}].file_id`);
    if (id === undefined) {
      throw badRequest(
        `Missing required parameter: '${param}'.`,
        param,
        'missing_required_parameter',
      );
    }
    await sources.requireFile(id, param);
  }
}
