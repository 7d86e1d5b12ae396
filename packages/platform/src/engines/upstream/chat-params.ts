import type {
  ChatCompletionCreateParams,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
  ReasoningEffort,
  Tool,
} from '@unabridged/contract';

import type { Sampling, TextRequest } from '../engine.ts';
import { chatMessages } from './chat-messages.ts';

/** How a server differs from the others. */
export interface Dialect {
  /** OpenAI's newer models refuse `max_tokens`; the other servers know nothing else. */
  readonly maxTokens: 'max_tokens' | 'max_completion_tokens';
}

/** A request as Chat Completions parameters. What was not asked for is not sent. */
export function chatParams(
  request: TextRequest,
  { maxTokens }: Dialect,
): ChatCompletionCreateParams & { stream: true } {
  const tools = callableTools(request).map(chatTool);
  return {
    model: request.model,
    messages: chatMessages(request),
    stream: true,
    stream_options: { include_usage: true },
    ...(tools.length > 0 && {
      tools,
      tool_choice: toolChoice(request),
      ...(!request.parallelToolCalls && { parallel_tool_calls: false }),
    }),
    ...(request.format.type !== 'text' && { response_format: responseFormat(request.format) }),
    ...(request.maxOutputTokens !== null && { [maxTokens]: request.maxOutputTokens }),
    ...(request.temperature !== null && { temperature: request.temperature }),
    ...(request.topP !== null && { top_p: request.topP }),
    ...(request.reasoningEffort !== null && {
      reasoning_effort: request.reasoningEffort as ReasoningEffort,
    }),
    ...samplingParams(request.sampling),
  };
}

function samplingParams(
  sampling: Sampling = {},
): Omit<Partial<ChatCompletionCreateParams>, 'stream'> {
  const { stop, seed, frequencyPenalty, presencePenalty, logitBias, topLogprobs } = sampling;
  return {
    ...(stop !== undefined && { stop: [...stop] }),
    ...(seed !== undefined && { seed }),
    ...(frequencyPenalty !== undefined && { frequency_penalty: frequencyPenalty }),
    ...(presencePenalty !== undefined && { presence_penalty: presencePenalty }),
    ...(logitBias !== undefined && { logit_bias: { ...logitBias } }),
    ...(topLogprobs !== undefined && { logprobs: true }),
    ...(topLogprobs !== undefined && topLogprobs > 0 && { top_logprobs: topLogprobs }),
  };
}

type CallableTool = Extract<Tool, { type: 'function' | 'custom' }>;

/** The tools that the request allows. Hosted tools are the platform's own. */
export function callableTools({ tools, toolChoice }: TextRequest): CallableTool[] {
  const callable = tools.filter((tool) => tool.type === 'function' || tool.type === 'custom');
  if (typeof toolChoice === 'string' || toolChoice.type !== 'allowed_tools') return callable;
  return callable.filter((tool) =>
    toolChoice.tools.some(({ type, name }) => type === tool.type && name === tool.name),
  );
}

/** Custom tools are OpenAI's alone: as a function with one text they work everywhere. */
function chatTool(tool: CallableTool): ChatCompletionTool {
  const { name, description } = tool;
  const parameters =
    tool.type === 'custom'
      ? { type: 'object', properties: { input: { type: 'string' } }, required: ['input'] }
      : tool.parameters;
  return {
    type: 'function',
    function: {
      name,
      ...(description && { description }),
      ...(parameters && { parameters }),
      ...(tool.type === 'function' && tool.strict && { strict: true }),
    },
  };
}

function toolChoice({ toolChoice }: TextRequest): ChatCompletionToolChoiceOption {
  if (typeof toolChoice === 'string') return toolChoice;
  if (toolChoice.type === 'allowed_tools') return toolChoice.mode;
  if (toolChoice.type === 'function' || toolChoice.type === 'custom')
    return { type: 'function', function: { name: toolChoice.name } };
  return 'auto';
}

function responseFormat(
  format: Exclude<TextRequest['format'], { type: 'text' }>,
): ChatCompletionCreateParams['response_format'] {
  if (format.type === 'json_object') return format;
  const { name, schema, description, strict } = format;
  return {
    type: 'json_schema',
    json_schema: {
      name,
      schema,
      ...(description && { description }),
      ...(strict !== undefined && strict !== null && { strict }),
    },
  };
}
