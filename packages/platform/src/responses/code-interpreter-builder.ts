import type { ResponseCodeInterpreterToolCall } from '@unabridged/contract';
import type { CodeInterpreterCall } from '../hosted-tools/hosted-tool.ts';
import type { ContentDelta, OutputItemBuilder, UnnumberedEvent } from './output-item-builder.ts';

/** A run of Python in a container of the platform. */
export class CodeInterpreterBuilder implements OutputItemBuilder {
  readonly outputIndex: number;
  readonly item: ResponseCodeInterpreterToolCall;
  complete = false;

  constructor(outputIndex: number, { id, containerId }: CodeInterpreterCall) {
    this.outputIndex = outputIndex;
    this.item = {
      type: 'code_interpreter_call',
      id,
      status: 'in_progress',
      code: '',
      container_id: containerId,
      outputs: null,
    };
  }

  takes(delta: ContentDelta): boolean {
    return 'call' in delta && delta.call.id === this.item.id && !this.complete;
  }

  apply(delta: ContentDelta): UnnumberedEvent[] {
    if (!('call' in delta) || delta.call.kind !== 'code_interpreter') return [];
    const place = { item_id: this.item.id, output_index: this.outputIndex };
    switch (delta.type) {
      case 'hosted_call_started':
        return [{ type: 'response.code_interpreter_call.in_progress', ...place }];
      case 'hosted_call_code':
        this.item.code += delta.delta;
        return [
          { type: 'response.code_interpreter_call_code.delta', ...place, delta: delta.delta },
        ];
      case 'hosted_call_progress':
        this.item.status = 'interpreting';
        return [
          {
            type: 'response.code_interpreter_call_code.done',
            ...place,
            code: this.item.code ?? '',
          },
          { type: 'response.code_interpreter_call.interpreting', ...place },
        ];
      default:
        return this.#done(delta.call);
    }
  }

  close(): UnnumberedEvent[] {
    if (!this.complete) this.item.status = 'incomplete';
    return [];
  }

  /** The API has no event for a run that failed: its item tells. */
  #done({ code, status, logs }: CodeInterpreterCall): UnnumberedEvent[] {
    this.complete = true;
    this.item.code = code;
    this.item.status = status;
    this.item.outputs = logs ? [{ type: 'logs', logs }] : [];
    if (status === 'failed') return [];
    return [
      {
        type: 'response.code_interpreter_call.completed',
        item_id: this.item.id,
        output_index: this.outputIndex,
      },
    ];
  }
}
