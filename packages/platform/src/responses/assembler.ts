import type {
  Response,
  ResponseError,
  ResponseOutputItem,
  ResponseStreamEvent,
  ResponseUsage,
} from '@unabridged/contract';
import type { TextUsage } from '../engines/engine.ts';
import { nowInSeconds } from '../ids.ts';
import { CodeInterpreterBuilder } from './code-interpreter-builder.ts';
import { FileSearchBuilder } from './file-search-builder.ts';
import { MessageBuilder } from './message-builder.ts';
import type { ContentDelta, OutputItemBuilder, UnnumberedEvent } from './output-item-builder.ts';
import { ReasoningBuilder } from './reasoning-builder.ts';
import type { EncryptReasoning } from './reasoning-builder.ts';
import { ToolCallBuilder } from './tool-call-builder.ts';
import { visibleItem, visibleResponse } from './visible.ts';
import type { Included } from './visible.ts';

type TerminalType = 'response.completed' | 'response.incomplete' | 'response.failed';

/**
 * Turns what an engine says into the API's events and the response that they add up
 * to. One response per assembler; events are numbered from 0 without gaps.
 */
export class ResponseAssembler {
  /** The response as it is at the moment. */
  readonly response: Response;
  #sequence = 0;
  #open: OutputItemBuilder | null = null;

  readonly #encrypt: EncryptReasoning | null;
  readonly #included: Included;

  /**
   * `encrypt` is given where the client wants to carry reasoning itself. `response` holds
   * everything; events show what of it is `included`.
   */
  constructor(
    response: Response,
    encrypt: EncryptReasoning | null = null,
    included: Included = [],
  ) {
    this.response = response;
    this.#encrypt = encrypt;
    this.#included = included;
  }

  /** Opening events: created, queued where it waits. */
  created(): ResponseStreamEvent[] {
    const events = [this.#lifecycle('response.created')];
    if (this.response.status === 'queued') events.push(this.#lifecycle('response.queued'));
    return events;
  }

  /** The engine begins. */
  started(): ResponseStreamEvent[] {
    this.response.status = 'in_progress';
    return [this.#lifecycle('response.in_progress')];
  }

  /** Events of one piece of output. */
  apply(delta: ContentDelta): ResponseStreamEvent[] {
    const drafts: UnnumberedEvent[] = [];
    if (this.#open === null || !this.#open.takes(delta)) {
      drafts.push(...this.#closeItem('completed'));
      this.#open = openItem(delta, this.response.output.length, this.#encrypt);
      this.response.output.push(this.#open.item);
      drafts.push({
        type: 'response.output_item.added',
        output_index: this.#open.outputIndex,
        item: visibleItem(structuredClone(this.#open.item), this.#included),
      });
    }
    drafts.push(...this.#open.apply(delta));
    if (this.#open.complete) drafts.push(...this.#closeItem('completed'));
    return this.#number(drafts);
  }

  /** An item that is there at once, such as a compaction. */
  add(item: ResponseOutputItem): ResponseStreamEvent[] {
    const drafts = this.#closeItem('completed');
    const place = { output_index: this.response.output.length };
    this.response.output.push(item);
    drafts.push({ type: 'response.output_item.added', ...place, item: structuredClone(item) });
    drafts.push({ type: 'response.output_item.done', ...place, item: structuredClone(item) });
    return this.#number(drafts);
  }

  /** The engine has said all: closes the open item and ends the response. */
  finish(reason: 'stop' | 'length' | 'content_filter', usage: TextUsage): ResponseStreamEvent[] {
    const complete = reason === 'stop';
    const drafts = this.#closeItem(complete ? 'completed' : 'incomplete');
    this.response.usage = toResponseUsage(usage);
    if (complete) {
      this.response.status = 'completed';
      this.response.completed_at = nowInSeconds();
    } else {
      this.response.status = 'incomplete';
      this.response.incomplete_details = {
        reason: reason === 'length' ? 'max_output_tokens' : 'content_filter',
      };
    }
    const type = complete ? 'response.completed' : 'response.incomplete';
    return [...this.#number(drafts), this.#lifecycle(type)];
  }

  /** The engine cannot go on. */
  fail(error: ResponseError): ResponseStreamEvent[] {
    const drafts = this.#closeItem('incomplete');
    this.response.status = 'failed';
    this.response.error = error;
    return [...this.#number(drafts), this.#lifecycle('response.failed')];
  }

  /**
   * Somebody stopped it. The API has no event for this; `response.incomplete` with a
   * response whose status is `cancelled` lets every stream end in a terminal event.
   */
  cancel(): ResponseStreamEvent[] {
    const drafts = this.#closeItem('incomplete');
    this.response.status = 'cancelled';
    return [...this.#number(drafts), this.#lifecycle('response.incomplete')];
  }

  #closeItem(status: 'completed' | 'incomplete'): UnnumberedEvent[] {
    const open = this.#open;
    if (open === null) return [];
    this.#open = null;
    return [
      ...open.close(status),
      {
        type: 'response.output_item.done',
        output_index: open.outputIndex,
        item: visibleItem(structuredClone(open.item), this.#included),
      },
    ];
  }

  #lifecycle(
    type: TerminalType | 'response.created' | 'response.queued' | 'response.in_progress',
  ): ResponseStreamEvent {
    const response = visibleResponse(structuredClone(this.response), this.#included);
    return this.#number([{ type, response }])[0]!;
  }

  #number(drafts: readonly UnnumberedEvent[]): ResponseStreamEvent[] {
    return drafts.map((draft) => ({ ...draft, sequence_number: this.#sequence++ }));
  }
}

function openItem(
  delta: ContentDelta,
  outputIndex: number,
  encrypt: EncryptReasoning | null,
): OutputItemBuilder {
  switch (delta.type) {
    case 'text':
    case 'refusal':
    case 'citation':
      return new MessageBuilder(outputIndex);
    case 'reasoning':
      return new ReasoningBuilder(outputIndex, encrypt);
    case 'tool_call':
      return new ToolCallBuilder(outputIndex, delta);
    case 'hosted_call_started':
    case 'hosted_call_code':
    case 'hosted_call_progress':
    case 'hosted_call_done':
      return delta.call.kind === 'file_search'
        ? new FileSearchBuilder(outputIndex, delta.call)
        : new CodeInterpreterBuilder(outputIndex, delta.call);
    case 'tool_arguments':
      throw new Error(`The engine sent arguments of ${delta.callId}, a call that is not open.`);
  }
}

/** An engine's figures in the API's form. */
export function toResponseUsage(usage: TextUsage): ResponseUsage {
  return {
    input_tokens: usage.inputTokens,
    input_tokens_details: { cached_tokens: usage.cachedTokens, cache_write_tokens: 0 },
    output_tokens: usage.outputTokens,
    output_tokens_details: { reasoning_tokens: usage.reasoningTokens },
    total_tokens: usage.inputTokens + usage.outputTokens,
  };
}

/** Whether an event ends its stream. */
export function isTerminal(
  event: ResponseStreamEvent,
): event is Extract<ResponseStreamEvent, { type: TerminalType }> {
  return (
    event.type === 'response.completed' ||
    event.type === 'response.incomplete' ||
    event.type === 'response.failed'
  );
}
