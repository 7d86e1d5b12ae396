import { createHash } from 'node:crypto';
import { setImmediate, setTimeout } from 'node:timers/promises';

import { collected, oneByOne } from '../batches.ts';
import type {
  EngineDescription,
  TextDelta,
  TextEngine,
  TextRequest,
  TokenLogprob,
} from '../engine.ts';
import type { EmbeddingEngine } from '../embeddings/embedding-engine.ts';
import { inputTokens } from '../input-tokens.ts';
import { StopSequences } from '../stop-sequences.ts';
import { loadTokenizer } from '../tokenizer.ts';
import type { TokenPiece, Tokenizer } from '../tokenizer.ts';
import { decideByMeaning, decideReply } from './decide-reply.ts';
import type { Reply, ReplyCall } from './reply.ts';

/** Options of the local engine. */
export interface LocalEngineOptions {
  /** Pause before each token, so that a person can watch the stream. Default: 0. In milliseconds. */
  readonly millisecondsPerToken?: number;
  /** Finds what a given text says in other words than the question's. Default: words alone are compared. */
  readonly embeddings?: EmbeddingEngine;
}

const description: EngineDescription = {
  id: 'local',
  label: 'Local stand-in',
  languageModel: false,
  notice:
    'A deterministic stand-in answers, not a language model; connect one with --upstream http://127.0.0.1:11434/v1 or from the badge in the Playground.',
  baseURL: null,
};

/**
 * A deterministic text engine without a language model: the same request always gets the
 * same reply. It calls tools, fills schemas and quotes from the user's own words, and says
 * plainly where a language model is needed.
 */
export function createLocalEngine(options: LocalEngineOptions = {}): TextEngine {
  const pause = options.millisecondsPerToken ?? 0;
  const { embeddings } = options;
  const decide: Decide = embeddings
    ? (request, signal) => decideByMeaning(request, embeddings, signal)
    : (request) => decideReply(request);
  return {
    description,
    generate: (request, signal) =>
      oneByOne(generateBatches(request, signal, pause, decide), signal),
    generateBatches: (request, signal) => generateBatches(request, signal, pause, decide),
    async generateWhole(request, signal) {
      const reply = await decide(request, signal);
      return pause === 0 && reply.kind === 'text' && isUncut(request)
        ? wholeText(reply.text, request)
        : collected(
            generateBatches(request, signal, pause, () => reply),
            signal,
          );
    },
    countInputTokens: async (request) => inputTokens(request, await loadTokenizer()),
    models: () => Promise.resolve([]),
  };
}

type Decide = (request: TextRequest, signal: AbortSignal) => Reply | Promise<Reply>;

/** Whether the reply is its text and nothing else, so that it need not be cut into its tokens. */
function isUncut({ maxOutputTokens, sampling }: TextRequest): boolean {
  return maxOutputTokens === null && !sampling?.stop?.length && sampling?.topLogprobs === undefined;
}

async function wholeText(delta: string, request: TextRequest): Promise<readonly TextDelta[]> {
  const tokenizer = await loadTokenizer();
  return [{ type: 'text', delta }, finish('stop', request, tokenizer.count(delta), tokenizer)];
}

function finish(
  reason: 'stop' | 'length',
  request: TextRequest,
  outputTokens: number,
  tokenizer: Tokenizer,
): TextDelta {
  const usage = { inputTokens: inputTokens(request, tokenizer), cachedTokens: 0, outputTokens };
  return { type: 'finish', reason, usage: { ...usage, reasoningTokens: 0 } };
}

/** Tokens that are made before other requests get their turn. */
const tokensPerTurn = 64;

async function* generateBatches(
  request: TextRequest,
  signal: AbortSignal,
  pause: number,
  decide: Decide,
): AsyncGenerator<readonly TextDelta[]> {
  const tokenizer = await loadTokenizer();
  const limit = request.maxOutputTokens ?? Infinity;
  const reply = await decide(request, signal);
  const stop = new StopSequences(request.sampling?.stop ?? []);
  let batch: TextDelta[] = [];
  let outputTokens = 0;
  let cut = false;

  for (const step of steps(reply, request, tokenizer)) {
    if (step === 'token') {
      if (outputTokens >= limit) {
        cut = true;
        break;
      }
      outputTokens++;
      if (pause > 0 || outputTokens % tokensPerTurn === 0) {
        if (batch.length > 0) yield batch;
        batch = [];
        await (pause > 0 ? setTimeout(pause) : setImmediate());
      }
    } else if (step.type === 'text') {
      batch.push(...stop.take(step));
      if (stop.stopped) break;
    } else {
      batch.push(step);
    }
    if (signal.aborted) return;
  }
  batch.push(...stop.flush(), finish(cut ? 'length' : 'stop', request, outputTokens, tokenizer));
  yield batch;
}

/** The reply as deltas, with `'token'` before what each token of the output spells. */
function* steps(
  reply: Reply,
  request: TextRequest,
  tokenizer: Tokenizer,
): Generator<TextDelta | 'token'> {
  if (reply.kind === 'text') {
    yield* textSteps(reply.text, request.sampling?.topLogprobs, tokenizer);
    return;
  }
  for (const [index, call] of reply.calls.entries()) {
    yield* callSteps(call, callId(request, index), tokenizer);
  }
}

function* textSteps(
  reply: string,
  topLogprobs: number | undefined,
  tokenizer: Tokenizer,
): Generator<TextDelta | 'token'> {
  let logprobs: TokenLogprob[] = [];
  for (const piece of tokenizer.pieces(reply)) {
    yield 'token';
    if (topLogprobs !== undefined) logprobs.push(certain(piece, topLogprobs));
    if (piece.text === '') continue;
    yield {
      type: 'text',
      delta: piece.text,
      ...(topLogprobs !== undefined && { logprobs }),
    };
    logprobs = [];
  }
}

/**
 * This engine has no choice: each token had the probability 1, whose logarithm is 0, and there
 * is no other that it could have taken.
 */
function certain({ bytes }: TokenPiece, topLogprobs: number): TokenLogprob {
  const own = { token: spelling(bytes), bytes: [...bytes], logprob: 0 };
  return { ...own, top: topLogprobs > 0 ? [own] : [] };
}

/** A token as text; one that is only a part of a character by its bytes, as the API writes it. */
function spelling(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
  }
}

/** A call's tokens are those of its name and of its input. */
function* callSteps(
  call: ReplyCall,
  callId: string,
  tokenizer: Tokenizer,
): Generator<TextDelta | 'token'> {
  for (const _ of tokenizer.pieces(call.name)) yield 'token';
  yield { type: 'tool_call', kind: call.kind, callId, name: call.name };
  for (const { text } of tokenizer.pieces(call.input)) {
    yield 'token';
    if (text !== '') yield { type: 'tool_arguments', callId, delta: text };
  }
}

/** Unique in its conversation, and the same whenever the request is. */
function callId(request: TextRequest, index: number): string {
  const said = createHash('sha256')
    .update(JSON.stringify([request.items, index]))
    .digest('hex');
  return `call_${said.slice(0, 24)}`;
}
