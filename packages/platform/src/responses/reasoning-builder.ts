import type { ResponseReasoningItem } from '@unabridged/contract';
import { newId } from '../ids.ts';
import type { ContentDelta, OutputItemBuilder, UnnumberedEvent } from './output-item-builder.ts';

/** Makes the `encrypted_content` of a reasoning item from its text. */
export type EncryptReasoning = (text: string) => string;

/** What a model thinks aloud before it answers. Engines give it as text, not as a summary. */
export class ReasoningBuilder implements OutputItemBuilder {
  readonly outputIndex: number;
  readonly item: ResponseReasoningItem;
  readonly #part: NonNullable<ResponseReasoningItem['content']>[number] = {
    type: 'reasoning_text',
    text: '',
  };

  readonly #encrypt: EncryptReasoning | null;

  constructor(outputIndex: number, encrypt: EncryptReasoning | null) {
    this.outputIndex = outputIndex;
    this.#encrypt = encrypt;
    this.item = { id: newId('rs'), type: 'reasoning', summary: [], status: 'in_progress' };
  }

  takes(delta: ContentDelta): boolean {
    return delta.type === 'reasoning';
  }

  apply(delta: ContentDelta): UnnumberedEvent[] {
    if (delta.type !== 'reasoning') return [];
    const events: UnnumberedEvent[] = [];
    if (this.item.content === undefined) {
      this.item.content = [this.#part];
      const part = { ...this.#part };
      events.push({ type: 'response.content_part.added', ...this.#place(), part });
    }
    this.#part.text += delta.delta;
    events.push({ type: 'response.reasoning_text.delta', ...this.#place(), delta: delta.delta });
    return events;
  }

  close(status: 'completed' | 'incomplete'): UnnumberedEvent[] {
    this.item.status = status;
    if (this.item.content === undefined) return [];
    if (this.#encrypt !== null) this.item.encrypted_content = this.#encrypt(this.#part.text);
    const part = { ...this.#part };
    return [
      { type: 'response.reasoning_text.done', ...this.#place(), text: part.text },
      { type: 'response.content_part.done', ...this.#place(), part },
    ];
  }

  #place() {
    return { item_id: this.item.id, output_index: this.outputIndex, content_index: 0 };
  }
}
