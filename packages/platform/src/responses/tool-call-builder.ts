import type { ResponseCustomToolCall, ResponseFunctionToolCall } from '@unabridged/contract';
import type { TextDelta } from '../engines/engine.ts';
import { newId } from '../ids.ts';
import type { ContentDelta, OutputItemBuilder, UnnumberedEvent } from './output-item-builder.ts';

type CallDelta = Extract<TextDelta, { type: 'tool_call' }>;

/** A call of a function or of a custom tool. */
export class ToolCallBuilder implements OutputItemBuilder {
  readonly outputIndex: number;
  readonly item: ResponseFunctionToolCall | ResponseCustomToolCall;
  readonly #callId: string;
  readonly #id: string;
  /** The opening piece is the item itself and makes no event of its own. */
  #opened = false;

  constructor(outputIndex: number, { kind, callId, name }: CallDelta) {
    this.outputIndex = outputIndex;
    this.#callId = callId;
    this.#id = newId(kind === 'function' ? 'fc' : 'ctc');
    this.item =
      kind === 'function'
        ? {
            id: this.#id,
            type: 'function_call',
            status: 'in_progress',
            arguments: '',
            call_id: callId,
            name,
          }
        : { id: this.#id, type: 'custom_tool_call', input: '', call_id: callId, name };
  }

  takes(delta: ContentDelta): boolean {
    if (delta.type === 'tool_call') return !this.#opened && delta.callId === this.#callId;
    return delta.type === 'tool_arguments' && delta.callId === this.#callId;
  }

  apply(delta: ContentDelta): UnnumberedEvent[] {
    this.#opened = true;
    if (delta.type !== 'tool_arguments') return [];
    if (this.item.type === 'function_call') {
      this.item.arguments += delta.delta;
      return [
        { type: 'response.function_call_arguments.delta', ...this.#place(), delta: delta.delta },
      ];
    }
    this.item.input += delta.delta;
    return [
      { type: 'response.custom_tool_call_input.delta', ...this.#place(), delta: delta.delta },
    ];
  }

  close(status: 'completed' | 'incomplete'): UnnumberedEvent[] {
    if (this.item.type === 'function_call') {
      this.item.status = status;
      return [
        {
          type: 'response.function_call_arguments.done',
          ...this.#place(),
          arguments: this.item.arguments,
        },
      ];
    }
    return [
      { type: 'response.custom_tool_call_input.done', ...this.#place(), input: this.item.input },
    ];
  }

  #place() {
    return { item_id: this.#id, output_index: this.outputIndex };
  }
}
