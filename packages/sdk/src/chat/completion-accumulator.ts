import type {
  ChatCompletion,
  ChatCompletionChoice,
  ChatCompletionChunk,
  ChatCompletionChunkChoice,
  ChatCompletionChunkChoiceDelta,
  ChatCompletionTokenLogprob,
} from '@unabridged/contract';
import { OpenAIError } from '../errors/openai-error.ts';

type ToolCallDelta = NonNullable<ChatCompletionChunkChoiceDelta['tool_calls']>[number];

/** A tool call as far as it has come. */
export interface ToolCallSnapshot {
  id: string;
  type: 'function' | 'custom';
  function?: { name: string; arguments: string };
  custom?: { name: string; input: string };
}

/** A message as far as it has come. */
export interface MessageSnapshot {
  role?: string;
  content?: string | null;
  refusal?: string | null;
  tool_calls?: ToolCallSnapshot[];
  function_call?: { name: string; arguments: string };
  audio?: Record<string, unknown>;
  [more: string]: unknown;
}

/** A choice as far as it has come. */
export interface ChoiceSnapshot {
  index: number;
  finish_reason: ChatCompletionChoice['finish_reason'] | null;
  logprobs: {
    content: ChatCompletionTokenLogprob[] | null;
    refusal: ChatCompletionTokenLogprob[] | null;
  } | null;
  message: MessageSnapshot;
}

/** A chat completion as far as it has come. */
export interface ChatCompletionSnapshot extends Omit<ChatCompletionChunk, 'choices'> {
  choices: ChoiceSnapshot[];
}

/** More choices and tool calls than the API gives: a broken index must not make an endless list. */
const mostEntries = 1024;

function requireIndex(index: number, what: string): void {
  if (Number.isInteger(index) && index >= 0 && index < mostEntries) return;
  throw new OpenAIError(`The stream tells of ${what} ${index}, which cannot be.`);
}

/**
 * Builds the chat completion that the chunks of a stream tell. A delta is appended to what is
 * there, so a long completion takes time in proportion to its length.
 */
export class CompletionAccumulator {
  #snapshot: ChatCompletionSnapshot | undefined;

  /** The completion as far as it is known; undefined before the first chunk. */
  get snapshot(): ChatCompletionSnapshot | undefined {
    return this.#snapshot;
  }

  /** Takes one chunk. */
  add(chunk: ChatCompletionChunk): ChatCompletionSnapshot {
    const { choices, ...rest } = chunk;
    if (this.#snapshot === undefined) this.#snapshot = { ...rest, choices: [] };
    else Object.assign(this.#snapshot, rest);
    for (const choice of choices) this.#addChoice(this.#snapshot.choices, choice);
    return this.#snapshot;
  }

  #addChoice(choices: ChoiceSnapshot[], chunk: ChatCompletionChunkChoice): void {
    const { delta, index, finish_reason, logprobs, ...rest } = chunk;
    requireIndex(index, 'choice');
    const choice = (choices[index] ??= { index, finish_reason: null, logprobs: null, message: {} });
    Object.assign(choice, rest);
    if (finish_reason) choice.finish_reason = finish_reason;
    if (logprobs) addLogprobs(choice, logprobs);
    // Some servers leave the delta of the last chunk out.
    if (delta) addDelta(choice.message, delta);
  }

  /** The whole completion. @throws {OpenAIError} where the stream gave none, or a choice did not end. */
  finish(acceptUnfinished: boolean): ChatCompletion {
    const snapshot = this.#snapshot;
    if (snapshot === undefined) {
      throw new OpenAIError('The stream ended without a chunk of a chat completion.');
    }
    const choices = snapshot.choices.map((choice) => finishChoice(choice, acceptUnfinished));
    return { ...snapshot, object: 'chat.completion', choices } as ChatCompletion;
  }
}

function addLogprobs(
  choice: ChoiceSnapshot,
  { content, refusal, ...rest }: NonNullable<ChatCompletionChunkChoice['logprobs']>,
): void {
  const logprobs = (choice.logprobs ??= { content: null, refusal: null });
  Object.assign(logprobs, rest);
  if (content) (logprobs.content ??= []).push(...content);
  if (refusal) (logprobs.refusal ??= []).push(...refusal);
}

function addDelta(message: MessageSnapshot, delta: ChatCompletionChunkChoiceDelta): void {
  const { content, refusal, role, function_call, tool_calls, audio, ...rest } = delta;
  Object.assign(message, rest);
  if (role) message.role = role;
  if (typeof content === 'string') message.content = (message.content ?? '') + content;
  else if (content === null) message.content ??= null;
  if (typeof refusal === 'string') message.refusal = (message.refusal ?? '') + refusal;
  else if (refusal === null) message.refusal ??= null;
  if (function_call) {
    const call = (message.function_call ??= { name: '', arguments: '' });
    if (function_call.name) call.name = function_call.name;
    call.arguments += function_call.arguments ?? '';
  }
  if (audio) addAudio((message.audio ??= {}), audio as Record<string, unknown>);
  for (const call of tool_calls ?? []) addToolCall((message.tool_calls ??= []), call);
}

function addAudio(audio: Record<string, unknown>, delta: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(delta)) {
    const grows = (name === 'data' || name === 'transcript') && typeof audio[name] === 'string';
    audio[name] = grows ? (audio[name] as string) + (value as string) : value;
  }
}

function addToolCall(calls: ToolCallSnapshot[], delta: ToolCallDelta): void {
  const { index, id, type } = delta;
  requireIndex(index, 'tool call');
  const call = (calls[index] ??= { id: '', type: delta.custom ? 'custom' : 'function' });
  if (id) call.id = id;
  if (type) call.type = type;
  if (delta.function) {
    const own = (call.function ??= { name: '', arguments: '' });
    if (delta.function.name) own.name = delta.function.name;
    own.arguments += delta.function.arguments ?? '';
  }
  if (delta.custom) {
    const own = (call.custom ??= { name: '', input: '' });
    if (delta.custom.name) own.name = delta.custom.name;
    own.input += delta.custom.input ?? '';
  }
}

function finishChoice(choice: ChoiceSnapshot | undefined, acceptUnfinished: boolean): object {
  if (choice === undefined) throw new OpenAIError('The stream left a choice out.');
  if (choice.finish_reason === null && !acceptUnfinished) {
    throw new OpenAIError(`The stream ended without a finish_reason for choice ${choice.index}.`);
  }
  const { message } = choice;
  const calls = message.tool_calls?.filter(Boolean);
  return {
    ...choice,
    message: {
      ...message,
      role: message.role ?? 'assistant',
      content: message.content ?? null,
      refusal: message.refusal ?? null,
      ...(calls && { tool_calls: calls }),
    },
  };
}
