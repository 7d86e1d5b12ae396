import type {
  InputTokenCountParams,
  ResponseCreateParams,
  ResponseItem,
  ResponseTextConfig,
} from '@unabridged/contract';
import { ApiError, badRequest } from '../errors/api-error.ts';
import { checkModeration } from '../moderations/moderated-exchange.ts';
import { strictSchemaFault } from '../validation/structured-output-rules.ts';
import { checkToolChoice, checkTools } from './check-tools.ts';

/** What the schema cannot say about a request. */
export function checkCreate(params: ResponseCreateParams): void {
  checkPrompt(params.prompt);
  requireModel(params.model);
  checkModeration(params.moderation, 400);
  checkContext(params);
  if (params.input === undefined && !params.previous_response_id && !params.conversation) {
    throw badRequest(
      "One of 'input' or 'previous_response_id' or 'prompt' or 'conversation' must be provided.",
      'input',
      'missing_required_parameter',
    );
  }
  if (params.background && params.store === false) {
    throw badRequest(
      'Background responses are kept while they run, so they cannot be combined with store=false. Leave out one of the two.',
      'store',
      'invalid_value',
    );
  }
  for (const [index, { type }] of (params.context_management ?? []).entries()) {
    if (type === 'compaction') continue;
    throw badRequest(
      `Invalid value: '${type}'. Supported values are: 'compaction'.`,
      `context_management[${index}].type`,
      'invalid_value',
    );
  }
  checkGeneration(params);
}

/** Checks what counting tokens shares with creating. */
export function checkCount(params: InputTokenCountParams): void {
  requireModel(params.model);
  checkContext(params);
  checkGeneration(params);
}

/** What a request continues from is said in one way only. */
function checkContext({
  conversation,
  previous_response_id: previous,
}: ResponseCreateParams | InputTokenCountParams): void {
  if (!conversation || !previous) return;
  throw badRequest(
    "Mutually exclusive parameters: 'previous_response_id' and 'conversation'. Ensure you are only providing one of them.",
    'previous_response_id',
    'mutually_exclusive_parameters',
  );
}

/** Prompts are made on OpenAI's website alone, so that no id of one exists here. */
function checkPrompt(prompt: ResponseCreateParams['prompt']): void {
  if (!prompt) return;
  throw new ApiError({
    status: 404,
    message: `Prompt with id '${prompt.id}' not found. Prompts are made in OpenAI's dashboard alone and end on 2026-11-30: send their text as 'instructions' and 'input'.`,
    param: 'prompt.id',
    code: 'prompt_not_found',
  });
}

function checkGeneration(params: ResponseCreateParams | InputTokenCountParams): void {
  const tools = params.tools ?? [];
  checkTools(tools);
  checkToolChoice(params.tool_choice, tools);
  checkFormat(params.text?.format);
}

export function requireModel(model: string | null | undefined): asserts model is string {
  if (model) return;
  throw badRequest("Missing required parameter: 'model'.", 'model', 'missing_required_parameter');
}

function checkFormat(format: ResponseTextConfig['format']): void {
  if (format?.type !== 'json_schema') return;
  if (!/^[a-zA-Z0-9_-]{1,64}$/.test(format.name)) {
    throw badRequest(
      "Invalid 'text.format.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]{1,64}$'.",
      'text.format.name',
      'invalid_value',
    );
  }
  const fault = format.strict ? strictSchemaFault(format.schema) : null;
  if (fault === null) return;
  throw badRequest(
    `Invalid schema for response_format '${format.name}': ${fault}`,
    'text.format.schema',
    'invalid_json_schema',
  );
}

/**
 * JSON mode needs the word JSON somewhere in the conversation: without it a language
 * model may write blanks for ever.
 */
export function checkJsonMode(
  format: ResponseTextConfig['format'],
  instructions: string | null | undefined,
  items: readonly ResponseItem[],
): void {
  if (format?.type !== 'json_object') return;
  if (/json/i.test(`${instructions ?? ''} ${JSON.stringify(items.map(contentOf))}`)) return;
  throw badRequest(
    "Response input messages must contain the word 'json' in some form to use 'text.format' of type 'json_object'.",
    'input',
    'invalid_value',
  );
}

/** What is said in an item, without the names of its fields. */
function contentOf(item: ResponseItem): unknown {
  if ('content' in item) return item.content;
  return 'output' in item ? item.output : null;
}
