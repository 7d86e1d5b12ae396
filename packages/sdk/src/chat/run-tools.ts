import type {
  ChatCompletion,
  ChatCompletionCreateParams,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
} from '@unabridged/contract';
import { APIUserAbortError } from '../errors/api-user-abort-error.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { TurnLimitError } from '../errors/turn-limit-error.ts';
import { readyTool } from './runnable-tool.ts';
import type { ReadyTool } from './runnable-tool.ts';
import type { RunnerOptions, ToolRunner, ToolRunParams } from './tool-runner.ts';

const defaultTurns = 10;

type AssistantMessage = Extract<ChatCompletionMessageParam, { role: 'assistant' }>;

/** What a run needs of the runner that it is told by. */
export interface RunHost {
  readonly runner: ToolRunner;
  readonly signal: AbortSignal;
  complete(params: ChatCompletionCreateParams): Promise<ChatCompletion>;
  addMessage(message: ChatCompletionMessageParam): void;
}

/** Calls of a message get an id where the server gave none: results are told apart by it. */
function nameCalls({ choices }: ChatCompletion): void {
  for (const { message } of choices) {
    for (const call of message.tool_calls ?? []) call.id ||= `call_${crypto.randomUUID()}`;
  }
}

/** A message of the model as it may be sent: without what parsing and the reply added. */
function asSent(message: ChatCompletionMessageParam): ChatCompletionMessageParam {
  if (message.role !== 'assistant') return message;
  const { content, refusal, name, audio, function_call, tool_calls } = message;
  return {
    role: 'assistant',
    ...(content !== undefined && { content }),
    ...(refusal && { refusal }),
    ...(name !== undefined && { name }),
    ...(audio && { audio: { id: audio.id } }),
    ...(function_call && { function_call }),
    ...(tool_calls && { tool_calls: tool_calls.map(callAsSent) }),
  };
}

function callAsSent(call: ChatCompletionMessageToolCall): ChatCompletionMessageToolCall {
  const { id } = call;
  if (call.type === 'custom') {
    const { name, input } = call.custom;
    return { id, type: 'custom', custom: { name, input } };
  }
  const { name, arguments: text } = call.function;
  return { id, type: 'function', function: { name, arguments: text } };
}

const asText = (result: unknown): string =>
  typeof result === 'string' ? result : result === undefined ? 'undefined' : JSON.stringify(result);

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Lets the model call functions until it answers. */
export class ToolRun {
  #host: RunHost;
  #params: ToolRunParams;
  #options: RunnerOptions;
  #tools: Map<string, ReadyTool>;
  /** The one function that the caller asks for: the run ends when it was called. */
  #only: string | undefined;

  constructor(host: RunHost, params: ToolRunParams, options: RunnerOptions) {
    this.#host = host;
    this.#params = params;
    this.#options = options;
    this.#tools = new Map(params.tools.map(readyTool).map((tool) => [tool.name, tool]));
    const { tool_choice: choice } = params;
    this.#only =
      typeof choice === 'object' && choice.type === 'function' ? choice.function.name : undefined;
  }

  /** @throws {TurnLimitError} where the model still calls tools after the last turn. */
  async run(): Promise<void> {
    const { maxChatCompletions: turns = defaultTurns, afterCompletion } = this.#options;
    for (let turn = 0; turn < turns; turn++) {
      const completion = await this.#complete();
      const message = completion.choices[0]?.message as AssistantMessage | undefined;
      if (message === undefined) throw new OpenAIError('The chat completion has no message.');
      const calls = message.tool_calls ?? [];
      const ended = calls.length === 0 || (await this.#answer(calls));
      await afterCompletion?.(completion, this.#host.runner);
      this.#stopIfAborted();
      if (ended) return;
    }
    throw new TurnLimitError(turns, 'maxChatCompletions');
  }

  async #complete(): Promise<ChatCompletion> {
    const { tool_choice = 'auto', toolContext: _context, tools: _tools, ...rest } = this.#params;
    const completion = await this.#host.complete({
      ...rest,
      tool_choice,
      tools: Array.from(this.#tools.values(), ({ wire }) => wire),
      messages: this.#host.runner.messages.map(asSent),
    });
    nameCalls(completion);
    return completion;
  }

  #stopIfAborted(): void {
    const { signal } = this.#host;
    if (signal.aborted) throw new APIUserAbortError({ cause: signal.reason });
  }

  /** Runs the calls and tells their results. Gives whether the run is at its end. */
  async #answer(calls: readonly ChatCompletionMessageToolCall[]): Promise<boolean> {
    const inTurn = this.#only !== undefined || this.#params.parallel_tool_calls === false;
    if (!inTurn) {
      // All are waited for, so that none goes on in the background after an error.
      const results = await Promise.allSettled(calls.map((call) => this.#call(call)));
      this.#stopIfAborted();
      for (const result of results) {
        if (result.status === 'rejected') throw result.reason;
        if (result.value) this.#host.addMessage(result.value.message);
      }
      return false;
    }
    for (const call of calls) {
      const result = await this.#call(call);
      if (result) this.#host.addMessage(result.message);
      this.#stopIfAborted();
      if (this.#only !== undefined && result?.ran) return true;
    }
    return false;
  }

  async #call(
    call: ChatCompletionMessageToolCall,
  ): Promise<{ message: ChatCompletionMessageParam; ran: boolean } | undefined> {
    if (call.type !== 'function') return undefined;
    const told = (content: string, ran: boolean) => ({
      message: { role: 'tool' as const, tool_call_id: call.id, content },
      ran,
    });
    const { name, arguments: text } = call.function;
    const tool = this.#tools.get(name);
    if (tool === undefined || (this.#only !== undefined && this.#only !== name)) {
      return told(this.#refusal(name, tool), false);
    }
    let args: unknown = text;
    try {
      if (tool.parse) args = await tool.parse(text);
    } catch (error) {
      return told(textOf(error), false);
    }
    this.#stopIfAborted();
    return told(await this.#run(tool, args), true);
  }

  #refusal(name: string, tool: ReadyTool | undefined): string {
    if (tool !== undefined)
      return `Invalid tool call: ${name}. ${this.#only} was asked for. Please try again.`;
    const known = [...this.#tools.keys()].join(', ');
    return `Invalid tool call: there is no function ${name}. There are: ${known}. Please try again.`;
  }

  async #run(tool: ReadyTool, args: unknown): Promise<string> {
    try {
      const { toolContext } = this.#params;
      return asText(await tool.call(args, this.#host.runner, toolContext as never));
    } catch (error) {
      this.#stopIfAborted();
      if (this.#options.toolErrors === 'throw') throw error;
      return `The function failed: ${textOf(error)}`;
    }
  }
}
