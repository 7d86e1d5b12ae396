import type {
  ChatCompletion,
  ChatCompletionCreateParams,
  ChatCompletionMessageToolCall,
  ChatCompletionTool,
} from '@unabridged/contract';
import { ContentFilterFinishReasonError } from '../errors/content-filter-finish-reason-error.ts';
import { LengthFinishReasonError } from '../errors/length-finish-reason-error.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import type { AutoParseableResponseFormat } from '../structured-output/chat-format.ts';
import { isParseableTool } from '../structured-output/function-tool.ts';
import { isParseableTextFormat, parseOutput } from '../structured-output/text-format.ts';
import type {
  ParsedChatCompletion,
  ParsedChatCompletionMessageToolCall,
} from './parsed-completion.ts';

/** The parts of a request that say how its reply is parsed. */
export type ChatParsingParams = Pick<ChatCompletionCreateParams, 'response_format' | 'tools'>;

/** The type that `parsed` has for a request. */
export type ParsedContentOf<Params> = Params extends {
  response_format: AutoParseableResponseFormat<infer Parsed>;
}
  ? Parsed
  : Params extends { response_format: { type: 'json_schema' } }
    ? unknown
    : null;

type Parser = (content: string) => unknown;

/** How the text of a message is parsed; undefined where the request asks for none. */
export function contentParser({ response_format: format }: ChatParsingParams): Parser | undefined {
  if (isParseableTextFormat(format)) return (content) => format.$parseRaw(content);
  return format?.type === 'json_schema' ? parseOutput : undefined;
}

/** How the arguments of a call are parsed; undefined where its tool is not strict and has no parser. */
export function argumentsParser({ tools }: ChatParsingParams, name: string): Parser | undefined {
  const tool = tools?.find((each) => each.type === 'function' && each.function.name === name);
  if (isParseableTool(tool)) return (content) => tool.$parseRaw(content);
  return tool?.type === 'function' && tool.function.strict ? parseOutput : undefined;
}

/** Whether a request asks for anything that is parsed. */
export function asksForParsing(params: ChatParsingParams): boolean {
  if (contentParser(params)) return true;
  return (params.tools ?? []).some(
    (tool) => isParseableTool(tool) || (tool.type === 'function' && tool.function.strict === true),
  );
}

/** @throws {OpenAIError} where a tool's arguments could not be parsed reliably. */
export function requireStrictTools(tools: readonly ChatCompletionTool[] | undefined): void {
  for (const tool of tools ?? []) {
    if (tool.type !== 'function' || tool.function.strict === true) continue;
    throw new OpenAIError(
      `The function tool ${tool.function.name} is not strict: only the arguments of strict tools can be parsed. Set strict: true, or use create() and parse them yourself.`,
    );
  }
}

/** @throws {LengthFinishReasonError | ContentFilterFinishReasonError} where what is to be parsed is not whole. */
export function requireWhole(reason: string | null | undefined): void {
  if (reason === 'length') throw new LengthFinishReasonError();
  if (reason === 'content_filter') throw new ContentFilterFinishReasonError();
}

async function parseToolCall(
  call: ChatCompletionMessageToolCall,
  params: ChatParsingParams,
): Promise<ParsedChatCompletionMessageToolCall> {
  if (call.type !== 'function') return call;
  const parse = argumentsParser(params, call.function.name);
  const parsed = parse ? await parse(call.function.arguments) : null;
  return { ...call, function: { ...call.function, parsed_arguments: parsed } };
}

/**
 * Parses the content and the function arguments of a chat completion by what its request asked
 * for. Where it asked for nothing, `parsed` is null.
 * @throws {LengthFinishReasonError | ContentFilterFinishReasonError} where the output is cut off.
 * @throws {OutputParseError} where the output does not fit.
 */
export async function parseChatCompletion<Parsed>(
  completion: ChatCompletion,
  params: ChatParsingParams,
): Promise<ParsedChatCompletion<Parsed>> {
  const parse = contentParser(params);
  const parsing = asksForParsing(params);
  const choices = await Promise.all(
    completion.choices.map(async (choice) => {
      if (parsing) requireWhole(choice.finish_reason);
      const { message } = choice;
      const calls = message.tool_calls;
      const tool_calls =
        calls && (await Promise.all(calls.map((call) => parseToolCall(call, params))));
      const speaks = message.content && !message.refusal;
      const parsed = (parse && speaks ? await parse(message.content!) : null) as Parsed | null;
      return { ...choice, message: { ...message, parsed, ...(tool_calls && { tool_calls }) } };
    }),
  );
  return { ...completion, choices };
}
