import type { TextDelta, TextEngine, TextRequest } from './engine.ts';

/** What an engine says, in batches. */
export function batchesOf(
  engine: TextEngine,
  request: TextRequest,
  signal: AbortSignal,
): AsyncIterable<readonly TextDelta[]> {
  return engine.generateBatches?.(request, signal) ?? alone(engine.generate(request, signal));
}

/** All that an engine says. Ends early when `signal` aborts. */
export function wholeOf(
  engine: TextEngine,
  request: TextRequest,
  signal: AbortSignal,
): Promise<readonly TextDelta[]> {
  return (
    engine.generateWhole?.(request, signal) ?? collected(batchesOf(engine, request, signal), signal)
  );
}

/** The deltas of all batches. Ends early when `signal` aborts. */
export async function collected(
  batches: AsyncIterable<readonly TextDelta[]>,
  signal: AbortSignal,
): Promise<readonly TextDelta[]> {
  const deltas: TextDelta[] = [];
  for await (const batch of batches) {
    for (const delta of batch) deltas.push(delta);
    if (signal.aborted || batch.at(-1)?.type === 'finish') break;
  }
  return deltas;
}

async function* alone(deltas: AsyncIterable<TextDelta>): AsyncGenerator<readonly TextDelta[]> {
  for await (const delta of deltas) yield [delta];
}

/** Batches, one delta after the other. Ends early when `signal` aborts. */
export async function* oneByOne(
  batches: AsyncIterable<readonly TextDelta[]>,
  signal: AbortSignal,
): AsyncGenerator<TextDelta> {
  for await (const batch of batches) {
    for (const delta of batch) {
      if (signal.aborted) return;
      yield delta;
    }
  }
}
