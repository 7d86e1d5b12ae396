import type { ThreadMessage } from '@unabridged/contract';
import type { FileCitation } from '../../passages/cite-text.ts';
import type { Passage } from '../../passages/passage.ts';

type Part = Extract<ThreadMessage['content'][number], { type: 'text' }>['text'];

/** A file that code has made. */
export interface ProducedFile {
  readonly fileId: string;
  readonly filename: string;
}

/** A text with its markers taken out, and what they stood for. */
export interface CitedMessage {
  readonly text: string;
  readonly citations: readonly FileCitation[];
  readonly files: readonly ProducedFile[];
}

/** Takes the markers of citations out of a text, and names files where they are linked. */
export function citeMessage(part: Part, passages: readonly Passage[]): CitedMessage {
  let text = '';
  let from = 0;
  const citations: FileCitation[] = [];
  const files: ProducedFile[] = [];
  const annotations = [...(part.annotations ?? [])].sort((a, b) => a.start_index - b.start_index);
  for (const annotation of annotations) {
    text += part.value.slice(from, annotation.start_index);
    from = annotation.end_index;
    if (annotation.type === 'file_citation') {
      const fileId = annotation.file_citation.file_id;
      const filename = passages.find((each) => each.fileId === fileId)?.filename ?? fileId;
      citations.push({ file_id: fileId, filename, index: text.length });
    } else {
      const filename = annotation.text.split('/').at(-1)!;
      files.push({ fileId: annotation.file_path.file_id, filename });
      text += filename;
    }
  }
  return { text: text + part.value.slice(from), citations, files };
}
