import type {
  Response as WireResponse,
  ResponseFunctionToolCall,
  ResponseOutputMessage,
  Tool,
} from '@unabridged/contract';
import { addOutputText } from '../responses/response.ts';
import type { ParsedOutputItem, ParsedResponse } from '../responses/response.ts';
import { isParseableTool } from './function-tool.ts';
import { isParseableTextFormat, parseOutput } from './text-format.ts';
import type { AutoParseableTextFormat } from './text-format.ts';

/** The parts of a request that say how its reply is parsed. */
export interface ParsingParams {
  readonly text?: { readonly format?: unknown } | undefined;
  readonly tools?: readonly Tool[] | null | undefined;
}

/** The type that `output_parsed` has for a request. */
export type ParsedOf<Params> = Params extends {
  text: { format: AutoParseableTextFormat<infer Parsed> };
}
  ? Parsed
  : Params extends { text: { format: { type: 'json_schema' } } }
    ? unknown
    : null;

type Parser = (content: string) => unknown;

function textParser(format: unknown): Parser | undefined {
  if (isParseableTextFormat(format)) return (content) => format.$parseRaw(content);
  const { type } = (format ?? {}) as { type?: unknown };
  return type === 'json_schema' ? parseOutput : undefined;
}

function findTool(tools: readonly Tool[], call: ResponseFunctionToolCall): Tool | undefined {
  const named = (tool: { type: string; name?: string }): boolean =>
    tool.type === 'function' && tool.name === call.name;
  if (call.namespace === undefined || call.namespace === null) return tools.find(named);
  const namespace = tools.find(
    (tool) => tool.type === 'namespace' && tool.name === call.namespace,
  ) as { tools?: Tool[] } | undefined;
  return namespace?.tools?.find(named);
}

function argumentParser(
  tools: readonly Tool[],
  call: ResponseFunctionToolCall,
): Parser | undefined {
  const tool = findTool(tools, call);
  if (isParseableTool(tool)) return (content) => tool.$parseRaw(content);
  return (tool as { strict?: boolean | null } | undefined)?.strict ? parseOutput : undefined;
}

/** Commentary and the like is not the answer that the schema describes. */
function isFinal(message: ResponseOutputMessage): boolean {
  const { phase } = message as { phase?: string | null };
  return phase === undefined || phase === null || phase === 'final_answer';
}

async function parseMessage(
  message: ResponseOutputMessage,
  parse: Parser | undefined,
): Promise<object> {
  const content = await Promise.all(
    message.content.map(async (part) =>
      part.type === 'output_text'
        ? { ...part, parsed: parse && isFinal(message) ? await parse(part.text) : null }
        : part,
    ),
  );
  return { ...message, content };
}

/**
 * Parses the text and the function arguments of a response by what its request asked for.
 * A response that is not complete stays unparsed: its JSON is cut off.
 * @throws {OutputParseError} where the output does not fit.
 */
export async function parseResponse<Parsed>(
  response: WireResponse,
  params: ParsingParams,
): Promise<ParsedResponse<Parsed>> {
  const complete = response.status === undefined || response.status === 'completed';
  const parseText = complete ? textParser(params.text?.format) : undefined;
  const tools = params.tools ?? [];
  const output = (await Promise.all(
    response.output.map(async (item) => {
      if (item.type === 'message') return parseMessage(item, parseText);
      if (item.type !== 'function_call') return item;
      const parse = complete ? argumentParser(tools, item) : undefined;
      return { ...item, parsed_arguments: parse ? await parse(item.arguments) : null };
    }),
  )) as ParsedOutputItem<Parsed>[];
  const whole = addOutputText({ ...response });
  return { ...whole, output, output_parsed: firstParsed(output) };
}

function firstParsed<Parsed>(output: readonly ParsedOutputItem<Parsed>[]): Parsed | null {
  for (const item of output) {
    if (item.type !== 'message') continue;
    for (const part of (item as { content: { parsed?: Parsed | null }[] }).content) {
      if (part.parsed !== undefined && part.parsed !== null) return part.parsed;
    }
  }
  return null;
}
