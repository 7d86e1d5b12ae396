import type {
  AnnotationDelta,
  AssistantStreamEvent,
  MessageContent,
  MessageContentDelta,
  Run,
  ThreadMessage,
} from '@unabridged/contract';
import type { Citation, ProducedFile } from '../hosted-tools/hosted-tool.ts';
import { newId, nowInSeconds } from '../ids.ts';
import { isImage } from './image-types.ts';

type Ending =
  | { readonly status: 'completed' }
  | {
      readonly status: 'incomplete';
      readonly reason: NonNullable<ThreadMessage['incomplete_details']>['reason'];
    };

/** Writes one message of an assistant, piece by piece. */
export class MessageWriter {
  readonly message: ThreadMessage;
  #citations = 0;

  constructor({ id, thread_id, assistant_id }: Run) {
    this.message = {
      id: newId('msg'),
      object: 'thread.message',
      created_at: nowInSeconds(),
      thread_id,
      status: 'in_progress',
      completed_at: null,
      incomplete_at: null,
      incomplete_details: null,
      role: 'assistant',
      content: [],
      assistant_id,
      run_id: id,
      attachments: [],
      metadata: {},
    };
  }

  *text(value: string): Generator<AssistantStreamEvent> {
    const { index, part } = this.#part('text');
    part.text.value += value;
    yield this.#delta({ index, type: 'text', text: { value } });
  }

  *refusal(refusal: string): Generator<AssistantStreamEvent> {
    const { index, part } = this.#part('refusal');
    part.refusal += refusal;
    yield this.#delta({ index, type: 'refusal', refusal });
  }

  /** Marks where the text rests on a file, or where it names one that code has made. */
  *cite(citation: Citation): Generator<AssistantStreamEvent> {
    if (citation.kind === 'passage') {
      const { fileId, filename } = citation.passage;
      const mark = `【${this.#citations++}†${filename}】`;
      const { index, part } = this.#part('text');
      const start_index = part.text.value.length;
      yield* this.text(mark);
      yield this.#annotate(index, {
        type: 'file_citation',
        text: mark,
        start_index,
        end_index: start_index + mark.length,
        file_citation: { file_id: fileId },
      });
      return;
    }
    yield* this.#file(citation.file);
  }

  /** An image that the text does not name stands for itself; another file gets a link. */
  *#file(file: ProducedFile): Generator<AssistantStreamEvent> {
    const link = `sandbox:${file.path}`;
    const named = this.message.content.findLastIndex(
      (part) => part.type === 'text' && part.text.value.includes(link),
    );
    if (named < 0 && isImage(file.path)) {
      const image_file = { file_id: file.id };
      const index = this.message.content.push({ type: 'image_file', image_file }) - 1;
      yield this.#delta({ index, type: 'image_file', image_file: { ...image_file } });
      return;
    }
    if (named < 0) yield* this.text(`\n[${file.path.split('/').at(-1)}](${link})`);
    const index = named < 0 ? this.message.content.length - 1 : named;
    const part = this.message.content[index];
    if (part?.type !== 'text') return;
    const start_index = part.text.value.lastIndexOf(link);
    yield this.#annotate(index, {
      type: 'file_path',
      text: link,
      start_index,
      end_index: start_index + link.length,
      file_path: { file_id: file.id },
    });
  }

  end(ending: Ending): AssistantStreamEvent {
    const now = nowInSeconds();
    const { message } = this;
    message.status = ending.status;
    if (ending.status === 'completed') message.completed_at = now;
    else {
      message.incomplete_at = now;
      message.incomplete_details = { reason: ending.reason };
    }
    return { event: `thread.message.${ending.status}`, data: structuredClone(message) };
  }

  /** The last part where it is of this kind, else a new one. */
  #part<Type extends 'text' | 'refusal'>(
    type: Type,
  ): { index: number; part: Extract<MessageContent, { type: Type }> } {
    const { content } = this.message;
    if (content.at(-1)?.type !== type) {
      content.push(
        type === 'text'
          ? { type: 'text', text: { value: '', annotations: [] } }
          : { type: 'refusal', refusal: '' },
      );
    }
    const part = content.at(-1) as Extract<MessageContent, { type: Type }>;
    return { index: content.length - 1, part };
  }

  #annotate(
    index: number,
    annotation: Extract<MessageContent, { type: 'text' }>['text']['annotations'][number],
  ): AssistantStreamEvent {
    const part = this.message.content[index] as Extract<MessageContent, { type: 'text' }>;
    const place = part.text.annotations.push(annotation) - 1;
    const annotations: AnnotationDelta[] = [{ index: place, ...structuredClone(annotation) }];
    return this.#delta({ index, type: 'text', text: { annotations } });
  }

  #delta(content: MessageContentDelta): AssistantStreamEvent {
    return {
      event: 'thread.message.delta',
      data: { id: this.message.id, object: 'thread.message.delta', delta: { content: [content] } },
    };
  }
}
