import type { OutputTextAnnotation, ResponseOutputMessage } from '@unabridged/contract';
import type { TokenLogprob } from '../engines/engine.ts';
import type { Citation } from '../hosted-tools/hosted-tool.ts';
import { newId } from '../ids.ts';
import { toOutputLogprob, toStreamedLogprob } from './logprobs.ts';
import type { ContentDelta, OutputItemBuilder, UnnumberedEvent } from './output-item-builder.ts';

/** An assistant message; text and refusal are separate parts of it. */
export class MessageBuilder implements OutputItemBuilder {
  readonly outputIndex: number;
  readonly item: ResponseOutputMessage = {
    id: newId('msg'),
    type: 'message',
    status: 'in_progress',
    role: 'assistant',
    content: [],
  };

  constructor(outputIndex: number) {
    this.outputIndex = outputIndex;
  }

  takes(delta: ContentDelta): boolean {
    return delta.type === 'text' || delta.type === 'refusal' || delta.type === 'citation';
  }

  apply(delta: ContentDelta): UnnumberedEvent[] {
    if (delta.type === 'text') return this.#text(delta.delta, delta.logprobs ?? []);
    if (delta.type === 'refusal') return this.#refusal(delta.delta);
    if (delta.type === 'citation') return this.#citation(delta.citation);
    return [];
  }

  close(status: 'completed' | 'incomplete'): UnnumberedEvent[] {
    this.item.status = status;
    return this.#closePart();
  }

  #text(delta: string, logprobs: readonly TokenLogprob[]): UnnumberedEvent[] {
    const events = this.#open('output_text');
    const part = this.item.content.at(-1);
    if (part?.type !== 'output_text') return events;
    part.text += delta;
    const told = logprobs.map(toOutputLogprob);
    if (told.length > 0) (part.logprobs ??= []).push(...told);
    events.push({
      type: 'response.output_text.delta',
      ...this.#place(),
      delta,
      logprobs: told.map(toStreamedLogprob),
    });
    return events;
  }

  #citation(citation: Citation): UnnumberedEvent[] {
    const events = this.#open('output_text');
    const part = this.item.content.at(-1);
    if (part?.type !== 'output_text') return events;
    const annotation = annotationOf(citation);
    events.push({
      type: 'response.output_text.annotation.added',
      ...this.#place(),
      annotation,
      annotation_index: part.annotations.push(annotation) - 1,
    });
    return events;
  }

  #refusal(delta: string): UnnumberedEvent[] {
    const events = this.#open('refusal');
    const part = this.item.content.at(-1);
    if (part?.type !== 'refusal') return events;
    part.refusal += delta;
    events.push({ type: 'response.refusal.delta', ...this.#place(), delta });
    return events;
  }

  #open(type: 'output_text' | 'refusal'): UnnumberedEvent[] {
    if (this.item.content.at(-1)?.type === type) return [];
    const events = this.#closePart();
    const part =
      type === 'output_text'
        ? { type, text: '', annotations: [], logprobs: [] }
        : { type, refusal: '' };
    this.item.content.push(part);
    events.push({
      type: 'response.content_part.added',
      ...this.#place(),
      part: structuredClone(part),
    });
    return events;
  }

  #closePart(): UnnumberedEvent[] {
    const part = this.item.content.at(-1);
    if (part === undefined) return [];
    const place = this.#place();
    const done: UnnumberedEvent =
      part.type === 'output_text'
        ? {
            type: 'response.output_text.done',
            ...place,
            text: part.text,
            logprobs: (part.logprobs ?? []).map(toStreamedLogprob),
          }
        : { type: 'response.refusal.done', ...place, refusal: part.refusal };
    return [done, { type: 'response.content_part.done', ...place, part: structuredClone(part) }];
  }

  #place() {
    return {
      item_id: this.item.id,
      output_index: this.outputIndex,
      content_index: this.item.content.length - 1,
    };
  }
}

function annotationOf(citation: Citation): OutputTextAnnotation {
  if (citation.kind === 'passage') {
    const { fileId, filename } = citation.passage;
    return { type: 'file_citation', file_id: fileId, filename, index: citation.index };
  }
  const { file, containerId, start, end } = citation;
  return {
    type: 'container_file_citation',
    container_id: containerId,
    file_id: file.id,
    filename: file.path.slice(file.path.lastIndexOf('/') + 1),
    start_index: start,
    end_index: end,
  };
}
