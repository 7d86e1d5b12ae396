import { setTimeout as wait } from 'node:timers/promises';
import { batchesOf, collected, oneByOne, wholeOf } from '../engines/batches.ts';
import { EngineError } from '../engines/engine-error.ts';
import type {
  EngineModel,
  TextDelta,
  TextEngine,
  TextRequest,
  TextUsage,
} from '../engines/engine.ts';
import { loadTokenizer } from '../engines/tokenizer.ts';
import type { ScriptBook } from './script-book.ts';
import type { ScriptedAnswer, ScriptedCall } from './script.ts';

export interface ScriptedEngineOptions {
  readonly book: ScriptBook;
  /** What answers requests that no script is for; null refuses them. */
  readonly otherwise: TextEngine | null;
  /** Counts tokens and is described in its place. */
  readonly local: TextEngine;
  /** Models that are known besides those of the catalog. */
  readonly models: readonly string[];
}

/** Plays scripts, and lets another engine answer where there is none. */
export function createScriptedEngine(options: ScriptedEngineOptions): TextEngine {
  const { book, otherwise, local, models } = options;
  async function* generateBatches(request: TextRequest, signal: AbortSignal) {
    const answer = await book.reply(request);
    if (answer !== undefined) yield* play(answer, request, { book, local, signal, whole: false });
    else if (otherwise !== null) yield* batchesOf(otherwise, request, signal);
    else throw unscripted(request);
  }
  async function generateWhole(request: TextRequest, signal: AbortSignal) {
    const answer = await book.reply(request);
    if (answer !== undefined) {
      return collected(play(answer, request, { book, local, signal, whole: true }), signal);
    }
    if (otherwise !== null) return wholeOf(otherwise, request, signal);
    throw unscripted(request);
  }
  return {
    description: local.description,
    generate: (request, signal) => oneByOne(generateBatches(request, signal), signal),
    generateBatches,
    generateWhole,
    countInputTokens: (request) => local.countInputTokens(request),
    models: async (): Promise<readonly EngineModel[]> =>
      models.map((id) => ({ id, created: 0, ownedBy: 'test' })),
  };
}

interface Stage {
  readonly book: ScriptBook;
  readonly local: TextEngine;
  readonly signal: AbortSignal;
  /** Whether nobody watches the text come, so that it may be one piece. */
  readonly whole: boolean;
}

async function* play(
  answer: ScriptedAnswer,
  request: TextRequest,
  { book, local, signal, whole }: Stage,
): AsyncGenerator<readonly TextDelta[]> {
  if (answer.delay) await pause(answer.delay, signal);
  const deltas = [...deltasOf(answer, request, book, whole && !answer.chunkDelay)];
  const finish = async (): Promise<TextDelta> => ({
    type: 'finish',
    reason: answer.finish ?? 'stop',
    usage: await usageOf(answer, request, local),
  });
  if (!answer.chunkDelay && !answer.error) return yield [...deltas, await finish()];
  for (const [index, delta] of deltas.entries()) {
    if (index > 0 && answer.chunkDelay) await pause(answer.chunkDelay, signal);
    if (signal.aborted) return;
    yield [delta];
  }
  if (answer.error) throw failure(answer.error);
  yield [await finish()];
}

function* deltasOf(
  answer: ScriptedAnswer,
  request: TextRequest,
  book: ScriptBook,
  whole: boolean,
): Generator<TextDelta> {
  const { reasoning, refusal, toolCalls = [] } = answer;
  if (reasoning) yield { type: 'reasoning', delta: reasoning };
  if (refusal) yield { type: 'refusal', delta: refusal };
  if (request.sampling?.topLogprobs !== undefined) {
    for (const delta of piecesOf(answer)) {
      // A script leaves no choice: each piece had the probability 1.
      const logprob = { token: delta, bytes: [...Buffer.from(delta)], logprob: 0, top: [] };
      yield { type: 'text', delta, logprobs: [logprob] };
    }
  } else {
    const pieces = whole ? [textOf(answer)].filter((text) => text !== '') : piecesOf(answer);
    for (const delta of pieces) yield { type: 'text', delta };
  }
  for (const call of toolCalls) {
    const callId = call.id ?? book.callId();
    const kind = call.input === undefined ? 'function' : 'custom';
    yield { type: 'tool_call', kind, callId, name: call.name };
    yield { type: 'tool_arguments', callId, delta: inputOf(call) };
  }
}

function piecesOf(answer: ScriptedAnswer): readonly string[] {
  return answer.chunks ?? textOf(answer).match(/\s*\S+|\s+$/g) ?? [];
}

function textOf({ text, chunks, json }: ScriptedAnswer): string {
  if (chunks !== undefined) return chunks.join('');
  return json === undefined ? (text ?? '') : JSON.stringify(json);
}

function inputOf({ arguments: given, input }: ScriptedCall): string {
  if (input !== undefined) return input;
  return typeof given === 'string' ? given : JSON.stringify(given ?? {});
}

async function usageOf(
  answer: ScriptedAnswer,
  request: TextRequest,
  local: TextEngine,
): Promise<TextUsage> {
  if (answer.usage) return { ...answer.usage, cachedTokens: 0, reasoningTokens: 0 };
  const tokenizer = await loadTokenizer();
  const calls = (answer.toolCalls ?? []).map((call) => call.name + inputOf(call));
  const said = [textOf(answer), answer.refusal ?? '', ...calls].join('');
  const reasoningTokens = tokenizer.count(answer.reasoning ?? '');
  return {
    inputTokens: await local.countInputTokens(request),
    cachedTokens: 0,
    outputTokens: tokenizer.count(said) + reasoningTokens,
    reasoningTokens,
  };
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch {
    // Aborted: the caller looks at the signal.
  }
}

function failure({ status = 500, message, ...detail }: NonNullable<ScriptedAnswer['error']>) {
  return new EngineError(message ?? `The script fails with status ${status}.`, {
    status,
    ...detail,
  });
}

function unscripted(request: TextRequest): EngineError {
  return new EngineError(
    `No script matches this request to the model '${request.model}'. Add one that does, or start the platform with unscripted: 'answer'.`,
    { status: 400, code: 'no_script' },
  );
}
