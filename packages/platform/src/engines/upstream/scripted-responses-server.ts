import type { ServerResponse } from 'node:http';

import type {
  Response as ResponseObject,
  ResponseCreateParams,
  ResponseError,
  ResponseOutputItem,
  ResponseUsage,
} from '@unabridged/contract';

import { eventProblems } from '../../testing/strict-validation.ts';
import { beginStream, startScriptedServer, writeError } from './scripted-server.ts';
import type { ScriptedServer, ScriptOf } from './scripted-server.ts';

/** What the server does with one request. */
export type ResponsesScript = ScriptOf<ResponseCreateParams, ScriptedResponse>;

export interface ScriptedResponsesServer extends ScriptedServer<
  ResponseCreateParams,
  ScriptedResponse
> {
  /** Events of its own that the contract refuses: the script is wrong then. */
  readonly mistakes: string[];
}

/** Writes the reply of a server that streams Responses: items one after the other, or mixed. */
export class ScriptedResponse {
  readonly response: ServerResponse;
  readonly #mistakes: string[];
  readonly #output: ResponseOutputItem[] = [];
  #sequence = 0;

  constructor(response: ServerResponse, mistakes: string[]) {
    this.response = response;
    this.#mistakes = mistakes;
  }

  /** Begins an item and tells its place. */
  open(item: ResponseOutputItem): number {
    if (this.#output.length === 0) {
      this.event({ type: 'response.created', response: this.#object('in_progress') });
      this.event({ type: 'response.in_progress', response: this.#object('in_progress') });
    }
    const output_index = this.#output.push(item) - 1;
    this.event({ type: 'response.output_item.added', output_index, item: structuredClone(item) });
    return output_index;
  }

  /** Ends an item, which is whole now. */
  done(output_index: number, item: ResponseOutputItem): void {
    this.#output[output_index] = item;
    this.event({ type: 'response.output_item.done', output_index, item });
  }

  /** A whole message in pieces. */
  say(...pieces: readonly string[]): void {
    const end = this.beginMessage();
    for (const piece of pieces) end.piece(piece);
    end.done();
  }

  /** A message whose pieces follow. */
  beginMessage() {
    const id = `msg_${this.#output.length}`;
    const empty = { id, type: 'message', role: 'assistant' } as const;
    const output_index = this.open({ ...empty, status: 'in_progress', content: [] });
    const place = { item_id: id, output_index, content_index: 0 };
    this.event({ type: 'response.content_part.added', ...place, part: part('') });
    let said = '';
    return {
      piece: (delta: string, logprobs: readonly object[] = []) => {
        said += delta;
        this.event({ type: 'response.output_text.delta', ...place, delta, logprobs });
      },
      done: () => {
        this.event({ type: 'response.output_text.done', ...place, text: said, logprobs: [] });
        this.event({ type: 'response.content_part.done', ...place, part: part(said) });
        this.done(output_index, { ...empty, status: 'completed', content: [part(said)] });
      },
    };
  }

  /** A whole call of a function, its arguments in pieces. */
  call(name: string, callId: string, ...pieces: readonly string[]): void {
    const call = { id: `fc_${callId}`, type: 'function_call', call_id: callId, name } as const;
    const output_index = this.open({ ...call, status: 'in_progress', arguments: '' });
    for (const delta of pieces) this.input(output_index, call.id, delta);
    this.done(output_index, { ...call, status: 'completed', arguments: pieces.join('') });
  }

  /** More of the arguments of a call. */
  input(output_index: number, item_id: string, delta: string): void {
    this.event({ type: 'response.function_call_arguments.delta', item_id, output_index, delta });
  }

  /** The last event. */
  finish(
    usage?: Partial<ResponseUsage>,
    incomplete?: 'max_output_tokens' | 'content_filter',
  ): void {
    const status = incomplete ? 'incomplete' : 'completed';
    const response: ResponseObject = {
      ...this.#object(status),
      ...(incomplete && { incomplete_details: { reason: incomplete } }),
      ...(usage && {
        usage: {
          input_tokens: 20,
          input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
          output_tokens: 11,
          output_tokens_details: { reasoning_tokens: 0 },
          total_tokens: 31,
          ...usage,
        },
      }),
    };
    this.event({ type: `response.${status}`, response });
    this.response.end();
  }

  /** The last event of a response that has failed. */
  fail(error: ResponseError | null): void {
    this.event({ type: 'response.failed', response: { ...this.#object('failed'), error } });
    this.response.end();
  }

  /** Any event. */
  event(event: { readonly type: string } & Record<string, unknown>): void {
    beginStream(this.response);
    const whole = { ...event, sequence_number: this.#sequence++ };
    this.#mistakes.push(
      ...eventProblems('responses.create', whole).map((problem) => `${event.type}: ${problem}`),
    );
    this.response.write(`event: ${event.type}\ndata: ${JSON.stringify(whole)}\n\n`);
  }

  error(status: number, error: object): void {
    writeError(this.response, status, error);
  }

  #object(status: NonNullable<ResponseObject['status']>): ResponseObject {
    return {
      id: 'resp_1',
      object: 'response',
      created_at: 1,
      model: 'test-model',
      status,
      error: null,
      incomplete_details: null,
      instructions: null,
      metadata: {},
      output: structuredClone(this.#output),
      parallel_tool_calls: true,
      temperature: 1,
      tool_choice: 'auto',
      tools: [],
      top_p: 1,
      access_programs: null,
    };
  }
}

function part(text: string) {
  return { type: 'output_text' as const, text, annotations: [] };
}

/** Starts a server that streams Responses as a test tells it. */
export async function startScriptedResponsesServer(
  script: ResponsesScript,
): Promise<ScriptedResponsesServer> {
  const mistakes: string[] = [];
  const server = await startScriptedServer({
    script,
    path: '/v1/responses',
    replyOf: (response) => new ScriptedResponse(response, mistakes),
  });
  return Object.assign(server, { mistakes });
}
