import { answerOf, questionOf } from './dialogue.ts';
import { load } from './load.ts';
import { textOf } from './reply-text.ts';
import { start, stateOf } from './servers.ts';

export interface HoldOptions {
  readonly streams: number;
  readonly seconds: number;
}

export interface HoldResult {
  /** Streams that came to their end with the whole text. */
  readonly completed: number;
  readonly errors: number;
  /** Megabytes of the server: before, after a third of the time, the most, and at the end. */
  readonly memory: { before: number; third: number; most: number; end: number };
  /** Share of a core that the server took. */
  readonly core: number;
}

/** Keeps streams open on a platform, 50 ms a token; each that ends is followed by another. */
export async function holdStreams({ streams, seconds }: HoldOptions): Promise<HoldResult> {
  const server = await start('unabridged, slowly');
  const samples: number[] = [];
  const sample = async () => {
    const state = await stateOf(server);
    samples.push(Math.round(state.memory / 1e6));
    return state;
  };
  const began = await sample();
  const timer = setInterval(() => void sample(), 1000);
  try {
    const {
      replies,
      errors,
      seconds: took,
    } = await load({
      port: server.port,
      body: bodyOf,
      concurrency: streams,
      milliseconds: seconds * 1000,
      accept: (reply, index) =>
        textOf(reply) === answerOf(index) && reply.endsWith('data: [DONE]\n\n'),
    });
    clearInterval(timer);
    const ended = await sample();
    return {
      completed: replies,
      errors,
      memory: {
        before: samples[0]!,
        third: samples[Math.floor(samples.length / 3)]!,
        most: Math.max(...samples),
        end: samples.at(-1)!,
      },
      core: (ended.cpu - began.cpu) / 1e6 / took,
    };
  } finally {
    clearInterval(timer);
    server.child.disconnect();
  }
}

function bodyOf(index: number): string {
  return JSON.stringify({
    model: 'gpt-6-luna',
    stream: true,
    messages: [{ role: 'user', content: questionOf(index) }],
  });
}
