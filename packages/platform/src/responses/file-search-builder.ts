import type { ResponseFileSearchToolCall } from '@unabridged/contract';
import type { FileSearchCall } from '../hosted-tools/hosted-tool.ts';
import type { ContentDelta, OutputItemBuilder, UnnumberedEvent } from './output-item-builder.ts';

/** A search of vector stores that the platform runs. */
export class FileSearchBuilder implements OutputItemBuilder {
  readonly outputIndex: number;
  readonly item: ResponseFileSearchToolCall;
  complete = false;

  constructor(outputIndex: number, { id }: FileSearchCall) {
    this.outputIndex = outputIndex;
    this.item = { type: 'file_search_call', id, status: 'in_progress', queries: [], results: null };
  }

  takes(delta: ContentDelta): boolean {
    return 'call' in delta && delta.call.id === this.item.id && !this.complete;
  }

  apply(delta: ContentDelta): UnnumberedEvent[] {
    if (!('call' in delta) || delta.call.kind !== 'file_search') return [];
    const { call } = delta;
    const place = { item_id: this.item.id, output_index: this.outputIndex };
    this.item.queries = [...call.queries];
    this.item.status = call.status;
    if (delta.type === 'hosted_call_started') {
      return [{ type: 'response.file_search_call.in_progress', ...place }];
    }
    if (delta.type === 'hosted_call_progress') {
      return [{ type: 'response.file_search_call.searching', ...place }];
    }
    this.complete = true;
    this.item.results = call.passages.map(({ fileId, filename, score, attributes, text }) => ({
      file_id: fileId,
      filename,
      score,
      attributes: { ...attributes },
      text,
    }));
    return [{ type: 'response.file_search_call.completed', ...place }];
  }

  close(): UnnumberedEvent[] {
    if (!this.complete) this.item.status = 'incomplete';
    return [];
  }
}
