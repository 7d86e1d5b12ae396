import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionMessage,
} from '@unabridged/contract';
import type { RunRecord, TimedEvent } from '../../run/run-record.ts';

/** A call of a function, as far as it has come. */
export interface ChatCall {
  readonly id: string;
  readonly type: string;
  readonly function: { readonly name: string; readonly arguments: string };
}

/** A message of the assistant, as far as it has come. */
export interface ChatMessage {
  readonly content: string;
  readonly refusal: string;
  readonly tool_calls?: readonly ChatCall[];
}

/** A token and how likely it was. */
export interface TokenLikelihood {
  readonly token: string;
  readonly logprob: number;
  readonly alternatives: readonly { readonly token: string; readonly logprob: number }[];
}

/** One of the answers. */
export interface ChatChoice {
  readonly message: ChatMessage;
  readonly finishReason: string | null;
  readonly tokens: readonly TokenLikelihood[];
}

/** What is known of a completion while its chunks arrive. */
export interface ChatState {
  readonly id?: string;
  readonly model?: string;
  readonly choices: readonly ChatChoice[];
}

const empty: ChatState = { choices: [] };
const emptyChoice: ChatChoice = {
  message: { content: '', refusal: '' },
  finishReason: null,
  tokens: [],
};

/** The completion that a run has so far: from its reply, or from the chunks of its stream. */
export function chatStateOf(run: RunRecord): ChatState {
  if (run.streamed) return readChunks(run.events);
  const reply = run.reply as ChatCompletion | undefined;
  return reply?.object === 'chat.completion' ? stateOfCompletion(reply) : empty;
}

interface Progress {
  consumed: number;
  state: ChatState;
}

/** How far each stream was read, so that a frame costs its new chunks and no more. */
const progress = new WeakMap<readonly TimedEvent[], Progress>();

function readChunks(events: readonly TimedEvent[]): ChatState {
  let read = progress.get(events);
  if (read === undefined) progress.set(events, (read = { consumed: 0, state: empty }));
  for (; read.consumed < events.length; read.consumed++) {
    const { type, data } = events[read.consumed]!;
    if (type === 'chat.completion.chunk') {
      read.state = reduceChunk(read.state, data as ChatCompletionChunk);
    }
  }
  return read.state;
}

/** The state after one more chunk. */
export function reduceChunk(state: ChatState, chunk: ChatCompletionChunk): ChatState {
  const choices = [...state.choices];
  for (const { index, delta, finish_reason: finishReason, logprobs } of chunk.choices ?? []) {
    const before = choices[index] ?? emptyChoice;
    choices[index] = {
      message: {
        content: before.message.content + (delta?.content ?? ''),
        refusal: before.message.refusal + (delta?.refusal ?? ''),
        tool_calls: addCalls(before.message.tool_calls, delta?.tool_calls),
      },
      finishReason: finishReason ?? before.finishReason,
      tokens: [...before.tokens, ...likelihoods(logprobs)],
    };
  }
  return { id: chunk.id, model: chunk.model, choices };
}

type CallDeltas = ChatCompletionChunk['choices'][number]['delta']['tool_calls'];

function addCalls(
  before: readonly ChatCall[] | undefined,
  deltas: CallDeltas,
): readonly ChatCall[] | undefined {
  if (deltas === undefined) return before;
  const calls = [...(before ?? [])];
  for (const delta of deltas) {
    const call = calls[delta.index];
    calls[delta.index] = {
      id: delta.id ?? call?.id ?? '',
      type: delta.type ?? call?.type ?? 'function',
      function: {
        name: (call?.function.name ?? '') + (delta.function?.name ?? ''),
        arguments: (call?.function.arguments ?? '') + (delta.function?.arguments ?? ''),
      },
    };
  }
  return calls;
}

function stateOfCompletion({ id, model, choices }: ChatCompletion): ChatState {
  return {
    id,
    model,
    choices: choices.map(({ message, finish_reason: finishReason, logprobs }) => ({
      message: {
        content: message.content ?? '',
        refusal: message.refusal ?? '',
        tool_calls: callsOf(message),
      },
      finishReason,
      tokens: likelihoods(logprobs),
    })),
  };
}

function callsOf({ tool_calls: calls }: ChatCompletionMessage): readonly ChatCall[] | undefined {
  return calls?.map((call) =>
    call.type === 'custom'
      ? {
          id: call.id,
          type: call.type,
          function: { name: call.custom.name, arguments: call.custom.input },
        }
      : call,
  );
}

interface Logprobs {
  readonly content?:
    | readonly {
        readonly token: string;
        readonly logprob: number;
        readonly top_logprobs?: readonly { readonly token: string; readonly logprob: number }[];
      }[]
    | null;
}

function likelihoods(logprobs: Logprobs | null | undefined): TokenLikelihood[] {
  return (logprobs?.content ?? []).map(({ token, logprob, top_logprobs: top }) => ({
    token,
    logprob,
    alternatives: (top ?? []).map((other) => ({ token: other.token, logprob: other.logprob })),
  }));
}
