import type { ResponseReasoningItem } from '@unabridged/contract';
import { newId } from '../ids.ts';
import type { ContentDelta, OutputItemBuilder, UnnumberedEvent } from './output-item-builder.ts';

/** Makes the `encrypted_content` of a reasoning item from its text. */
export type EncryptReasoning = (text: string) => string;

type Part = NonNullable<ResponseReasoningItem['content']>[number];
type SummaryPart = ResponseReasoningItem['summary'][number];

/** What a model thinks before it answers: the thought itself, or a summary of it in parts. */
export class ReasoningBuilder implements OutputItemBuilder {
  readonly outputIndex: number;
  readonly item: ResponseReasoningItem;
  readonly #part: Part = { type: 'reasoning_text', text: '' };
  /** Engine's number of the part of the summary that is open. */
  #openSummary: number | null = null;

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
    return delta.summaryPart === undefined
      ? this.#think(delta.delta)
      : this.#summarize(delta.summaryPart, delta.delta);
  }

  close(status: 'completed' | 'incomplete'): UnnumberedEvent[] {
    this.item.status = status;
    const { content, summary } = this.item;
    if (this.#encrypt !== null && (content !== undefined || summary.length > 0)) {
      const text = this.#part.text || summary.map((part) => part.text).join('\n\n');
      this.item.encrypted_content = this.#encrypt(text);
    }
    const events = this.#closeSummary();
    if (content === undefined) return events;
    const part = { ...this.#part };
    events.push(
      { type: 'response.reasoning_text.done', ...this.#place(), text: part.text },
      { type: 'response.content_part.done', ...this.#place(), part },
    );
    return events;
  }

  #think(delta: string): UnnumberedEvent[] {
    const events: UnnumberedEvent[] = [];
    if (this.item.content === undefined) {
      this.item.content = [this.#part];
      const part = { ...this.#part };
      events.push({ type: 'response.content_part.added', ...this.#place(), part });
    }
    this.#part.text += delta;
    events.push({ type: 'response.reasoning_text.delta', ...this.#place(), delta });
    return events;
  }

  #summarize(number: number, delta: string): UnnumberedEvent[] {
    const { summary } = this.item;
    const events: UnnumberedEvent[] = [];
    if (this.#openSummary !== number) {
      events.push(...this.#closeSummary());
      this.#openSummary = number;
      const part: SummaryPart = { type: 'summary_text', text: '' };
      summary.push(part);
      events.push({
        type: 'response.reasoning_summary_part.added',
        ...this.#summaryPlace(),
        part: { ...part },
      });
    }
    summary.at(-1)!.text += delta;
    const place = this.#summaryPlace();
    events.push({ type: 'response.reasoning_summary_text.delta', ...place, delta });
    return events;
  }

  #closeSummary(): UnnumberedEvent[] {
    if (this.#openSummary === null) return [];
    this.#openSummary = null;
    const part = { ...this.item.summary.at(-1)! };
    const place = this.#summaryPlace();
    return [
      { type: 'response.reasoning_summary_text.done', ...place, text: part.text },
      { type: 'response.reasoning_summary_part.done', ...place, part },
    ];
  }

  #place() {
    return { item_id: this.item.id, output_index: this.outputIndex, content_index: 0 };
  }

  /** Of the last part of the summary. */
  #summaryPlace() {
    const summary_index = this.item.summary.length - 1;
    return { item_id: this.item.id, output_index: this.outputIndex, summary_index };
  }
}
