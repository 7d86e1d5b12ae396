import type {
  FunctionTool,
  Response as WireResponse,
  ResponseCreateParams,
  ResponseFunctionToolCall,
  ResponseInputItem,
  ResponseOutputItem,
  ResponseStreamEvent,
  Tool,
} from '@unabridged/contract';
import type { OpenAI } from '../client/openai.ts';
import type { RequestOptions } from '../client/request-options.ts';
import { APIUserAbortError } from '../errors/api-user-abort-error.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { ResponsesToolRunnerError } from '../errors/responses-tool-runner-error.ts';
import { ResponseAccumulator } from './response-accumulator.ts';
import { addOutputText } from './response.ts';
import type { Response } from './response.ts';

const defaultSteps = 20;

type McpApprovalRequest = Extract<ResponseOutputItem, { type: 'mcp_approval_request' }>;
type FunctionCallOutput = Extract<ResponseInputItem, { type: 'function_call_output' }>;
/** What a function gives: text, or content parts. */
export type Output = FunctionCallOutput['output'];

/** A function that the model can call in a run. */
export interface RunnerFunction {
  tool: FunctionTool;
  /** Lets `supplyOutputs()` answer for this function. Default: false. */
  allowOutputOverride?: boolean;
  /** Runs it with the parsed arguments; gives text or content parts for the model. */
  execute: (
    args: Record<string, unknown>,
    options?: { signal: AbortSignal | undefined },
  ) => Output | Promise<Output>;
}

/** What a run can call. */
export interface ResponsesRunnerTools {
  functions?: RunnerFunction[];
}

/** Options of a run. */
export interface ResponsesRunnerOptions {
  /** Most requests. After the last one no function is run: the run fails. Default: 20. */
  maxSteps?: number;
  /** Streams each response; its events go to `onEvent`. Default: false. */
  stream?: boolean;
  /** Called with each event in order; waited for. */
  onEvent?: (event: ResponseStreamEvent) => void | Promise<void>;
  /** Ends the run with an `APIUserAbortError`. */
  signal?: AbortSignal;
  /** Options of each request. */
  requestOptions?: RequestOptions;
  /** Decides on what a remote MCP server wants to do. Without it such a request ends the run. */
  approveMcp?: (request: Readonly<McpApprovalRequest>) => boolean | Promise<boolean>;
  /** What happens to an error that a function throws: `report` tells it to the model, which may try otherwise; `throw` fails the run. Default: `report`. */
  toolErrors?: 'report' | 'throw';
}

/** A turn of the model. Its functions are run when the loop goes on. */
export interface ResponsesRunnerTurn {
  readonly response: Response;
  /** 1 for the first. */
  readonly step: number;
  /** Nothing is left to run. */
  readonly final: boolean;
  readonly attemptedCallIds: readonly string[];
  readonly completedCallIds: readonly string[];
  /** Answers for functions that allow it, instead of running them. */
  supplyOutputs(outputs: FunctionCallOutput[]): void;
  /** Adds a message of the user after the outputs of this turn. */
  appendUserText(text: string): void;
}

/** One run of a runner. */
export class ResponseToolRun {
  #functions: ReadonlyMap<string, RunnerFunction>;
  #client: OpenAI;
  #params: ResponseCreateParams;
  #options: ResponsesRunnerOptions;
  #signal: AbortSignal | undefined;
  #input: ResponseInputItem[];
  #attempted: string[] = [];
  #completed: string[] = [];

  constructor(
    functions: ReadonlyMap<string, RunnerFunction>,
    client: OpenAI,
    params: ResponseCreateParams,
    options: ResponsesRunnerOptions,
  ) {
    const { input = [] } = params;
    this.#functions = functions;
    this.#client = client;
    this.#params = params;
    this.#options = options;
    this.#signal = options.signal ?? options.requestOptions?.signal ?? undefined;
    this.#input = typeof input === 'string' ? [{ role: 'user', content: input }] : [...input];
  }

  async *turns(): AsyncGenerator<ResponsesRunnerTurn, void, unknown> {
    const { maxSteps = defaultSteps } = this.#options;
    for (let step = 1; step <= maxSteps; step++) {
      const response = await this.#request();
      const pending = response.output.filter(
        ({ type }) => type === 'function_call' || type === 'mcp_approval_request',
      );
      const supplied = new Map<string, FunctionCallOutput>();
      const added: ResponseInputItem[] = [];
      yield this.#turn(response, step, pending.length === 0, supplied, added);
      if (pending.length === 0 && added.length === 0) return;
      if (step === maxSteps) break;
      const outputs: ResponseInputItem[] = [];
      for (const item of pending) outputs.push(await this.#answer(item, supplied));
      // A conversation holds what was said; otherwise it is sent again.
      const said = this.#params.conversation
        ? []
        : [...this.#input, ...(response.output.map(asInput) as ResponseInputItem[])];
      this.#input = [...said, ...outputs, ...added];
    }
    throw this.#error(
      `The model still calls tools after ${maxSteps} requests. Raise maxSteps if the work takes more.`,
    );
  }

  #turn(
    response: Response,
    step: number,
    final: boolean,
    supplied: Map<string, FunctionCallOutput>,
    added: ResponseInputItem[],
  ): ResponsesRunnerTurn {
    return {
      response,
      step,
      final,
      attemptedCallIds: [...this.#attempted],
      completedCallIds: [...this.#completed],
      supplyOutputs: (outputs) => {
        supplied.clear();
        for (const output of outputs) {
          const id = output.call_id ?? '';
          this.#requireOverridable(response, id);
          supplied.set(id, output);
        }
      },
      appendUserText: (text) => void added.push({ role: 'user', content: text }),
    };
  }

  #requireOverridable({ output }: WireResponse, id: string): void {
    const call = output.find((item) => item.type === 'function_call' && item.call_id === id);
    const { name } = (call ?? {}) as { name?: string };
    if (name !== undefined && this.#functions.get(name)?.allowOutputOverride) return;
    throw new OpenAIError(
      name === undefined
        ? `This turn has no function call ${id}.`
        : `The function ${name} does not allow outputs to be supplied. Set allowOutputOverride.`,
    );
  }

  async #request(): Promise<Response> {
    this.#stopIfAborted();
    const own = Array.from(this.#functions.values(), ({ tool }): Tool => tool);
    const names = new Set(this.#functions.keys());
    const others = (this.#params.tools ?? []).filter(
      (tool) => tool.type !== 'function' || !names.has(tool.name),
    );
    const body = { ...this.#params, input: this.#input, tools: [...others, ...own] };
    const request = {
      ...this.#options.requestOptions,
      ...(this.#signal && { signal: this.#signal }),
    };
    if (!this.#options.stream) {
      return this.#client.responses.create({ ...body, stream: false }, request);
    }
    const stream = await this.#client.responses.create({ ...body, stream: true }, request);
    const accumulator = new ResponseAccumulator();
    for await (const event of stream) {
      accumulator.add(event);
      await this.#options.onEvent?.(structuredClone(event));
    }
    const { response } = accumulator;
    if (response === undefined) throw this.#error('The stream ended without a response.');
    return addOutputText(response);
  }

  async #answer(
    item: ResponseOutputItem,
    supplied: ReadonlyMap<string, FunctionCallOutput>,
  ): Promise<ResponseInputItem> {
    this.#stopIfAborted();
    if (item.type === 'mcp_approval_request') {
      const { approveMcp } = this.#options;
      if (approveMcp === undefined) {
        throw this.#error(
          `The MCP server ${item.server_label} asks for approval. Pass approveMcp.`,
        );
      }
      const approve = await approveMcp(item);
      return { type: 'mcp_approval_response', approval_request_id: item.id, approve };
    }
    const call = item as ResponseFunctionToolCall;
    const given = supplied.get(call.call_id);
    if (given !== undefined) return given;
    const output = await this.#call(call);
    return { type: 'function_call_output', call_id: call.call_id, output };
  }

  async #call(call: ResponseFunctionToolCall): Promise<Output> {
    const known = this.#functions.get(call.name);
    if (known === undefined) {
      const names = [...this.#functions.keys()].join(', ');
      return `There is no function ${call.name}. There are: ${names}. Please try again.`;
    }
    this.#attempted.push(call.call_id);
    try {
      const args = JSON.parse(call.arguments || '{}') as Record<string, unknown>;
      const output = await known.execute(args, { signal: this.#signal });
      this.#completed.push(call.call_id);
      return output;
    } catch (error) {
      this.#stopIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      if (this.#options.toolErrors === 'throw') {
        throw this.#error(`The function ${call.name} failed: ${reason}`, error);
      }
      return `The function failed: ${reason}`;
    }
  }

  #stopIfAborted(): void {
    if (this.#signal?.aborted) throw new APIUserAbortError({ cause: this.#signal.reason });
  }

  #error(message: string, cause?: unknown): ResponsesToolRunnerError {
    const options = cause === undefined ? undefined : { cause };
    return new ResponsesToolRunnerError(
      message,
      [...this.#attempted],
      [...this.#completed],
      options,
    );
  }
}

/** An item as it may be sent back: without what this client made of it. */
function asInput(item: object): object {
  const { parsed_arguments: _arguments, ...rest } = item as Record<string, unknown>;
  if (!Array.isArray(rest['content'])) return rest;
  const content = rest['content'].map((part: object) => {
    const { parsed: _parsed, ...own } = part as Record<string, unknown>;
    return own;
  });
  return { ...rest, content };
}
