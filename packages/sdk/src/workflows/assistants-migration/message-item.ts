import type {
  EasyInputMessage,
  ResponseInputContent,
  TextContentBlock,
  ThreadMessage,
} from '@unabridged/contract';
import type { MigrationNote } from './migration-note.ts';

/** A message of a thread as an item of a conversation, and what it loses. */
export interface ConvertedMessage {
  /** Null where nothing is in it. */
  readonly item: EasyInputMessage | null;
  readonly notes: readonly MigrationNote[];
}

/** Turns a message of a thread into an item of a conversation. */
export function messageItem(message: ThreadMessage): ConvertedMessage {
  const notes = new Notes(message);
  const content = message.role === 'user' ? userContent(message) : assistantContent(message, notes);
  if (Object.keys(message.metadata ?? {}).length > 0) {
    notes.add('metadata', 'Items have no metadata: it stays behind.');
  }
  if (message.status === 'incomplete') {
    const reason = message.incomplete_details?.reason ?? 'unknown';
    notes.add('status', `The message is incomplete (${reason}); what there is was taken over.`);
  }
  if (content.length === 0) {
    notes.add('content', 'Nothing is in the message, so it was left out.');
    return { item: null, notes: notes.all };
  }
  return { item: { type: 'message', role: message.role, content }, notes: notes.all };
}

class Notes {
  readonly all: MigrationNote[] = [];
  readonly #about: string;

  constructor({ id }: ThreadMessage) {
    this.#about = id;
  }

  add(what: string, message: string): void {
    this.all.push({ about: this.#about, what, message });
  }
}

function userContent({ content }: ThreadMessage): ResponseInputContent[] {
  return content.flatMap((part): ResponseInputContent[] => {
    switch (part.type) {
      case 'text':
        return part.text.value === '' ? [] : [{ type: 'input_text', text: part.text.value }];
      case 'image_url': {
        const { url, detail = 'auto' } = part.image_url;
        return [{ type: 'input_image', image_url: url, detail }];
      }
      case 'image_file': {
        const { file_id, detail = 'auto' } = part.image_file;
        return [{ type: 'input_image', file_id, detail }];
      }
      default:
        return [{ type: 'input_text', text: part.refusal }];
    }
  });
}

/** Text is all that an assistant's message may hold. */
function assistantContent({ content }: ThreadMessage, notes: Notes): string {
  const texts = content.map((part) => {
    if (part.type === 'text') return textOf(part, notes);
    if (part.type === 'refusal') return part.refusal;
    if (part.type === 'image_url') return `![image](${part.image_url.url})`;
    const { file_id: id } = part.image_file;
    notes.add('image_file', `The image ${id} that the assistant made became a mention of its id.`);
    return `[image ${id}]`;
  });
  return texts.filter((text) => text !== '').join('\n');
}

/** The text without the marks of its citations, which mean nothing to another model. */
function textOf({ text: { value, annotations } }: TextContentBlock, notes: Notes): string {
  let text = value;
  for (const annotation of annotations) {
    const id =
      annotation.type === 'file_citation'
        ? annotation.file_citation.file_id
        : annotation.file_path.file_id;
    const cites = annotation.type === 'file_citation';
    const what = cites ? 'citation' : 'path';
    notes.add(annotation.type, `The ${what} of the file ${id} is no annotation any more.`);
    if (cites && annotation.text !== '') text = text.replace(annotation.text, '');
  }
  return text;
}
