import type { ChatCompletionCreateParams } from '@unabridged/contract';
import { badRequest, notImplemented } from '../errors/api-error.ts';
import { checkModeration } from '../moderations/moderated-exchange.ts';
import { strictSchemaFault } from '../validation/structured-output-rules.ts';
import { outOfRange } from '../validation/wording.ts';
import { checkMessages } from './check-messages.ts';
import { checkTools } from './check-tools.ts';

/** What the schema cannot say about a chat, and what this platform does not do yet. */
export function checkCreate(params: ChatCompletionCreateParams): void {
  checkBuilt(params);
  checkModeration(params.moderation, 404);
  checkDependencies(params);
  checkLimits(params);
  checkMessages(params.messages);
  checkTools(params);
  checkFormat(params);
}

function checkBuilt(params: ChatCompletionCreateParams): void {
  if (isGiven(params.web_search_options)) {
    throw notImplemented(
      "The parameter 'web_search_options' is not implemented by this platform yet.",
      'web_search_options',
    );
  }
  if (!params.modalities?.includes('audio') && !params.audio) return;
  throw notImplemented(
    'Speech from chat is not implemented by this platform yet. Leave out audio and ask for the modality text.',
    params.modalities?.includes('audio') ? 'modalities' : 'audio',
  );
}

/** Parameters that make sense only together with another. */
function checkDependencies(params: ChatCompletionCreateParams): void {
  if (params.stream_options && !params.stream) throw needs('stream_options', 'stream');
  if (isGiven(params.top_logprobs) && !params.logprobs) throw needs('top_logprobs', 'logprobs');
  if (hasEntries(params.metadata) && !params.store) throw needs('metadata', 'store');
  if (isGiven(params.max_tokens) && isGiven(params.max_completion_tokens)) {
    throw badRequest(
      "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported. Leave out 'max_tokens'.",
      'max_tokens',
      'invalid_parameter_combination',
    );
  }
}

function needs(name: string, other: string): Error {
  return badRequest(
    `The '${name}' parameter is only allowed when '${other}' is enabled. Set ${other}=true or leave out ${name}.`,
    name,
    'invalid_parameter_combination',
  );
}

function checkLimits(params: ChatCompletionCreateParams): void {
  for (const name of ['max_tokens', 'max_completion_tokens'] as const) {
    const value = params[name];
    if (!isGiven(value) || value >= 1) continue;
    const problem = outOfRange(name, 'min', '>=', 1, value, true);
    throw badRequest(problem.message, name, problem.code);
  }
  const stop = typeof params.stop === 'string' ? [params.stop] : (params.stop ?? []);
  if (!stop.includes('')) return;
  throw badRequest(
    "Invalid 'stop': an empty text is everywhere, so nothing could be written. Leave it out.",
    'stop',
    'empty_string',
  );
}

function checkFormat({ response_format: format, messages }: ChatCompletionCreateParams): void {
  if (format?.type === 'json_object') return checkJsonMode(messages);
  if (format?.type !== 'json_schema') return;
  const { name, schema, strict } = format.json_schema;
  if (!/^[a-zA-Z0-9_-]{1,64}$/.test(name)) {
    throw badRequest(
      "Invalid 'response_format.json_schema.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]{1,64}$'.",
      'response_format.json_schema.name',
      'invalid_value',
    );
  }
  if (schema === undefined) {
    throw badRequest(
      "Missing required parameter: 'response_format.json_schema.schema'.",
      'response_format.json_schema.schema',
      'missing_required_parameter',
    );
  }
  const fault = strict ? strictSchemaFault(schema) : null;
  if (fault === null) return;
  throw badRequest(
    `Invalid schema for response_format '${name}': ${fault}`,
    'response_format',
    'invalid_json_schema',
  );
}

/** Without the word JSON in the conversation a language model may write blanks for ever. */
function checkJsonMode(messages: ChatCompletionCreateParams['messages']): void {
  if (/json/i.test(JSON.stringify(messages.map(({ content }) => content ?? '')))) return;
  throw badRequest(
    "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
    'messages',
    'invalid_value',
  );
}

function hasEntries(value: object | null | undefined): boolean {
  return isGiven(value) && Object.keys(value).length > 0;
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
