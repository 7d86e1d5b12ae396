import { answerOf, questionOf } from './dialogue.ts';
import { load } from './load.ts';
import { textOf } from './reply-text.ts';
import { start, stateOf } from './servers.ts';
import type { Server } from './servers.ts';

export interface HoldOptions {
  readonly streams: number;
  readonly seconds: number;
  /** Megabytes that the server's old objects may take. Default: what V8 thinks fit. */
  readonly heap?: number | undefined;
}

/** Memory of the server, in megabytes. */
export interface MemorySample {
  readonly resident: number;
  readonly heapUsed: number;
  readonly heapTotal: number;
  readonly external: number;
}

export interface HoldResult {
  /** Streams that came to their end with the whole text. */
  readonly completed: number;
  readonly errors: number;
  /** `collected` is after a full collection of garbage, once all streams have ended. */
  readonly memory: Readonly<
    Record<'start' | 'third' | 'two thirds' | 'end' | 'most' | 'collected', MemorySample>
  >;
  /** Share of a core that the server took. */
  readonly core: number;
}

/** Keeps streams open on a platform, 50 ms a token; each that ends is followed by another. */
export async function holdStreams({ streams, seconds, heap }: HoldOptions): Promise<HoldResult> {
  const options = ['--expose-gc', ...(heap ? [`--max-old-space-size=${heap}`] : [])];
  const server = await start('unabridged, slowly', options);
  const samples: MemorySample[] = [];
  const timer = setInterval(() => void memoryOf(server).then((one) => samples.push(one)), 1000);
  try {
    const first = await memoryOf(server);
    const { cpu: cpuBefore } = await stateOf(server);
    const { replies, errors, seconds: took } = await load(loadOn(server, streams, seconds));
    clearInterval(timer);
    const last = await memoryOf(server);
    const { cpu } = await stateOf(server);
    const at = (share: number) => samples[Math.floor((samples.length - 1) * share)] ?? last;
    return {
      completed: replies,
      errors,
      memory: {
        start: first,
        third: at(1 / 3),
        'two thirds': at(2 / 3),
        end: last,
        most: [...samples, last].reduce((a, b) => (a.resident > b.resident ? a : b)),
        collected: await memoryOf(server, 'collect'),
      },
      core: (cpu - cpuBefore) / 1e6 / took,
    };
  } finally {
    clearInterval(timer);
    server.child.disconnect();
  }
}

function loadOn({ port }: Server, concurrency: number, seconds: number) {
  return {
    port,
    concurrency,
    body: bodyOf,
    milliseconds: seconds * 1000,
    accept: (reply: string, index: number) =>
      textOf(reply) === answerOf(index) && reply.endsWith('data: [DONE]\n\n'),
  };
}

function bodyOf(index: number): string {
  const messages = [{ role: 'user', content: questionOf(index) }];
  return JSON.stringify({ model: 'gpt-6-luna', stream: true, messages });
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

async function memoryOf(
  server: Server,
  order: 'state' | 'collect' = 'state',
): Promise<MemorySample> {
  const { memory } = await stateOf(server, order);
  return {
    resident: megabytes(memory.rss),
    heapUsed: megabytes(memory.heapUsed),
    heapTotal: megabytes(memory.heapTotal),
    external: megabytes(memory.external),
  };
}
