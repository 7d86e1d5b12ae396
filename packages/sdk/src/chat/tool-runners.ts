import type {
  ChatCompletion,
  ChatCompletionFunctionTool,
  ChatCompletionChunk,
  ChatCompletionMessageParam,
} from '@unabridged/contract';
import { AbstractChatCompletionRunner } from './chat-completion-runner.ts';
import type {
  ChatCompletionRunnerBaseEvents,
  ChatCompletionSender,
} from './chat-completion-runner.ts';
import { ChatCompletionStream } from './chat-completion-stream.ts';
import { parseChatCompletion } from './parse-completion.ts';
import type { ChatParsingParams } from './parse-completion.ts';
import { lineOfMessage } from './readable-message.ts';
import { readyTool } from './runnable-tool.ts';
import { ToolRun } from './run-tools.ts';
import { makeParseableTool } from '../structured-output/chat-format.ts';
import type { RunnerOptions, ToolRunParams } from './tool-runner.ts';

/** Events of a run of tools that is not streamed. */
export interface ChatCompletionRunnerEvents extends ChatCompletionRunnerBaseEvents {
  /** Text of the model, completion by completion. */
  content: (content: string) => void;
}

/** Arguments that do not fit are told to the model when they are run; here they must not fail. */
function parseGently(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function parsingParams({ response_format, tools }: ToolRunParams): ChatParsingParams {
  const gentle = tools.map(readyTool).map(({ name, wire }) => {
    const { strict } = (wire as ChatCompletionFunctionTool).function;
    const tool: ChatCompletionFunctionTool = { type: 'function', function: { name } };
    if (!strict) return tool;
    return makeParseableTool(tool, { parser: parseGently, callback: undefined });
  });
  return { ...(response_format && { response_format }), tools: gentle };
}

/** Lets the model call functions until it answers. Made by `chat.completions.runTools()`. */
export class ChatCompletionRunner<Parsed = null> extends AbstractChatCompletionRunner<
  ChatCompletionRunnerEvents,
  Parsed
> {
  /** Begins to run. */
  static runTools<Parsed>(
    send: ChatCompletionSender,
    params: ToolRunParams,
    options: RunnerOptions = {},
  ): ChatCompletionRunner<Parsed> {
    const runner = new ChatCompletionRunner<Parsed>();
    runner.messages.push(...params.messages);
    runner.run(() => runner.#runTools(send, params, options), options.signal);
    return runner;
  }

  #runTools(
    send: ChatCompletionSender,
    params: ToolRunParams,
    options: RunnerOptions,
  ): Promise<void> {
    const { signal } = this.controller;
    const host = {
      runner: this,
      signal,
      addMessage: (message: ChatCompletionMessageParam) => this.addMessage(message),
      complete: async (each: Parameters<ChatCompletionSender>[0]) => {
        const reply = (await send({ ...each, stream: false }, signal)) as ChatCompletion;
        this.emit('connect');
        const parsed = await parseChatCompletion<Parsed>(reply, parsingParams(params));
        this.addCompletion(parsed);
        return parsed;
      },
    };
    return new ToolRun(host, params, options).run();
  }

  protected override addMessage(message: ChatCompletionMessageParam): void {
    super.addMessage(message);
    if (message.role === 'assistant' && typeof message.content === 'string') {
      this.emit('content', message.content);
    }
  }
}

/** The same, streamed. Iterate over the chunks of all completions, or listen. */
export class ChatCompletionStreamingRunner<Parsed = null> extends ChatCompletionStream<Parsed> {
  /** Begins to run. */
  static runTools<Parsed>(
    send: ChatCompletionSender,
    params: ToolRunParams,
    options: RunnerOptions = {},
  ): ChatCompletionStreamingRunner<Parsed> {
    const runner = new ChatCompletionStreamingRunner<Parsed>(parsingParams(params));
    runner.messages.push(...params.messages);
    runner.acceptUnfinished = options.acceptTruncatedStreams ?? false;
    runner.run(() => runner.#runTools(send, params, options), options.signal);
    return runner;
  }

  /** Reads chunks that come as lines of JSON, results of tools among them. */
  static override fromReadableStream(
    readable: ReadableStream,
  ): ChatCompletionStreamingRunner<null> {
    const runner = new ChatCompletionStreamingRunner<null>(null);
    runner.run(() => runner.readLines(readable), undefined);
    return runner;
  }

  #runTools(
    send: ChatCompletionSender,
    params: ToolRunParams,
    options: RunnerOptions,
  ): Promise<void> {
    const host = {
      runner: this,
      signal: this.controller.signal,
      addMessage: (message: ChatCompletionMessageParam) => this.addMessage(message),
      complete: (each: Parameters<ChatCompletionSender>[0]) =>
        this.read(send, { ...each, stream: true }),
    };
    return new ToolRun(host, params, options).run();
  }

  /** The chunks and the results of tools as lines of JSON; `fromReadableStream()` reads both, other readers see chunks. */
  override toReadableStream(): ReadableStream {
    const encoder = new TextEncoder();
    let last: ChatCompletionChunk | undefined;
    const lines: object[] = [];
    let wake: (() => void) | undefined;
    const add = (line: object): void => {
      lines.push(line);
      wake?.();
    };
    this.on('chunk', (chunk) => add((last = chunk)));
    this.on('message', (message) => {
      if (message.role === 'tool' && last) add(lineOfMessage(last, message));
    });
    const done = this.done().finally(() => wake?.());
    done.catch(() => {});
    return new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        while (lines.length === 0 && !this.ended)
          await new Promise<void>((resolve) => (wake = resolve));
        const line = lines.shift();
        if (line !== undefined) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
        else {
          await done;
          controller.close();
        }
      },
      cancel: () => this.abort(),
    });
  }
}
