import type { ChatCompletion, ChatCompletionCreateParams } from '@unabridged/contract';
import type { APIPromise } from '../../client/api-promise.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import { ChatCompletionStream } from '../../chat/chat-completion-stream.ts';
import type { ChatCompletionStreamParams } from '../../chat/chat-completion-stream.ts';
import type { ChatCompletionSender } from '../../chat/chat-completion-runner.ts';
import { parseChatCompletion, requireStrictTools } from '../../chat/parse-completion.ts';
import type { ParsedContentOf } from '../../chat/parse-completion.ts';
import type { ParsedChatCompletion } from '../../chat/parsed-completion.ts';
import type {
  ChatCompletionStreamingToolRunnerParamsWithContext,
  ChatCompletionStreamingToolRunnerParamsWithoutContext,
  ChatCompletionToolRunnerParamsWithContext,
  ChatCompletionToolRunnerParamsWithoutContext,
  RunnerOptions,
  ToolRunParams,
} from '../../chat/tool-runner.ts';
import { ChatCompletionRunner, ChatCompletionStreamingRunner } from '../../chat/tool-runners.ts';
import { ChatCompletionsService } from './chat-completions-service.ts';
import type { ChatCompletionCreateParamsNonStreaming } from './chat-completions-service.ts';

/** A request whose reply is parsed. */
export type ChatCompletionParseParams = ChatCompletionCreateParamsNonStreaming;

/** Chat completions with what parses, streams and runs tools. */
export class ChatCompletionsHelpersService extends ChatCompletionsService {
  /**
   * Generates a reply and parses it by the schema in `response_format` and by the strict tools:
   * `parsed` on each message, `parsed_arguments` on each call.
   * @throws {LengthFinishReasonError | ContentFilterFinishReasonError} where the reply is cut off.
   * @throws {OutputParseError} where it does not fit the schema.
   */
  parse<const Params extends ChatCompletionParseParams>(
    body: Params,
    options?: RequestOptions,
  ): APIPromise<ParsedChatCompletion<ParsedContentOf<Params>>> {
    requireStrictTools(body.tools);
    const promise = this.create(body, options);
    return promise._thenUnwrap((completion: ChatCompletion) =>
      parseChatCompletion<ParsedContentOf<Params>>(completion, body),
    );
  }

  /** Streams a reply with listeners, snapshots and the final chat completion, parsed like that of `parse()`. */
  stream<const Params extends ChatCompletionStreamParams>(
    body: Params,
    options?: RequestOptions,
  ): ChatCompletionStream<ParsedContentOf<Params>> {
    return ChatCompletionStream.start(this.#sender(options), body, options);
  }

  /**
   * Lets the model call functions until it answers: sends the request, runs the functions that
   * the model calls, tells it what they gave, and so on. With `stream: true` the chunks come as
   * they are made. An error that a function throws is told to the model; `toolErrors: 'throw'`
   * fails the run instead.
   * @throws {TurnLimitError} where the model still calls tools after `maxChatCompletions`; thrown by the promises of the runner.
   */
  runTools<Context, const Params extends object>(
    body: Params & ChatCompletionToolRunnerParamsWithContext<unknown, Context>,
    options?: RunnerOptions,
  ): ChatCompletionRunner<ParsedContentOf<Params>>;
  runTools<Context, const Params extends object>(
    body: Params & ChatCompletionStreamingToolRunnerParamsWithContext<unknown, Context>,
    options?: RunnerOptions,
  ): ChatCompletionStreamingRunner<ParsedContentOf<Params>>;
  runTools<const Params extends ChatCompletionToolRunnerParamsWithoutContext>(
    body: Params,
    options?: RunnerOptions,
  ): ChatCompletionRunner<ParsedContentOf<Params>>;
  runTools<const Params extends ChatCompletionStreamingToolRunnerParamsWithoutContext>(
    body: Params,
    options?: RunnerOptions,
  ): ChatCompletionStreamingRunner<ParsedContentOf<Params>>;
  runTools(
    body: object,
    options: RunnerOptions = {},
    // oxlint-disable-next-line typescript/no-explicit-any -- the overloads say what is parsed
  ): ChatCompletionRunner<any> | ChatCompletionStreamingRunner<any> {
    const params = body as ToolRunParams;
    const {
      maxChatCompletions: _turns,
      afterCompletion: _after,
      toolErrors: _errors,
      ...own
    } = options;
    const send = this.#sender(own);
    return params.stream
      ? ChatCompletionStreamingRunner.runTools(send, params, options)
      : ChatCompletionRunner.runTools(send, params, options);
  }

  #sender(options?: RequestOptions): ChatCompletionSender {
    return (params: ChatCompletionCreateParams, signal) =>
      this.create(params, { ...options, signal });
  }
}
