import type {
  Response,
  ResponseError,
  ResponseStreamEvent,
  ResponseUsage,
} from '@unabridged/contract';
import type { TextDelta, TextUsage } from '../engines/engine.ts';
import { nowInSeconds } from '../ids.ts';
import { MessageBuilder } from './message-builder.ts';
import type { OutputItemBuilder, UnnumberedEvent } from './output-item-builder.ts';
import { ReasoningBuilder } from './reasoning-builder.ts';
import type { EncryptReasoning } from './reasoning-builder.ts';
import { ToolCallBuilder } from './tool-call-builder.ts';

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

  /** `encrypt` is given where the client wants to carry reasoning itself. */
  constructor(response: Response, encrypt: EncryptReasoning | null = null) {
    this.response = response;
    this.#encrypt = encrypt;
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
  apply(delta: Exclude<TextDelta, { type: 'finish' }>): ResponseStreamEvent[] {
    const drafts: UnnumberedEvent[] = [];
    if (this.#open === null || !this.#open.takes(delta)) {
      drafts.push(...this.#closeItem('completed'));
      this.#open = openItem(delta, this.response.output.length, this.#encrypt);
      this.response.output.push(this.#open.item);
      drafts.push({
        type: 'response.output_item.added',
        output_index: this.#open.outputIndex,
        item: structuredClone(this.#open.item),
      });
    }
    drafts.push(...this.#open.apply(delta));
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
        item: structuredClone(open.item),
      },
    ];
  }

  #lifecycle(
    type: TerminalType | 'response.created' | 'response.queued' | 'response.in_progress',
  ): ResponseStreamEvent {
    return this.#number([{ type, response: structuredClone(this.response) }])[0]!;
  }

  #number(drafts: readonly UnnumberedEvent[]): ResponseStreamEvent[] {
    return drafts.map((draft) => ({ ...draft, sequence_number: this.#sequence++ }));
  }
}

function openItem(
  delta: Exclude<TextDelta, { type: 'finish' }>,
  outputIndex: number,
  encrypt: EncryptReasoning | null,
): OutputItemBuilder {
  switch (delta.type) {
    case 'text':
    case 'refusal':
      return new MessageBuilder(outputIndex);
    case 'reasoning':
      return new ReasoningBuilder(outputIndex, encrypt);
    case 'tool_call':
      return new ToolCallBuilder(outputIndex, delta);
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
