/**
 * `npm run bench:chat`: plain chat on this platform beside two mock servers, in turns within one
 * run. Requests and streamed tokens a second, and the processor time of the server, which other
 * programs on the machine disturb less.
 */
import { median } from '../measure.ts';
import { answerOf, questionOf } from './dialogue.ts';
import { load } from './load.ts';
import { textOf } from './reply-text.ts';
import { start, stateOf } from './servers.ts';
import type { Server } from './servers.ts';

const names = ['unabridged', 'unabridged, scripted', 'aimock', 'mock-llm'] as const;
const turns = Number(process.argv[2] ?? 5);
const milliseconds = Number(process.argv[3] ?? 2000);
const concurrency = 32;
/** Requests of each kind before anything is counted: V8 goes on compiling for that long. */
const warmUpRequests = 15_000;
/** A server that does not come to so many is warm after this many turns. */
const warmUpTurns = 6;
const { loadTokenizer } = await import('../../packages/platform/src/engines/tokenizer.ts');
const tokens = (await loadTokenizer()).count(answerOf(0));

interface Sample {
  readonly perSecond: number;
  readonly microseconds: number;
}

const servers = new Map<string, Server>();
for (const name of names) servers.set(name, await start(name));
/** These give one answer to all questions. The others find it in the question; mock-llm gives that itself. */
const fixed = new Set([servers.get('unabridged, scripted')!, servers.get('aimock')!]);
const results: Record<string, Record<'plain' | 'stream', Sample[]>> = {};
try {
  for (const server of servers.values()) {
    for (const kind of ['plain', 'stream'] as const) await warmUp(server, kind);
  }
  for (let turn = 0; turn < turns; turn++) {
    for (const name of names) {
      for (const kind of ['plain', 'stream'] as const) {
        const sample = await measure(servers.get(name)!, kind, milliseconds);
        (results[name] ??= { plain: [], stream: [] })[kind].push(sample);
      }
    }
  }
} finally {
  for (const { child } of servers.values()) child.disconnect();
}

console.log(
  `${tokens} tokens an answer, ${concurrency} requests at a time, medians of ${turns} turns\n`,
);
console.log('| Server | requests/s | CPU µs/request | streamed tokens/s | CPU µs/token |');
console.log('|---|---|---|---|---|');
for (const name of names) {
  const { plain, stream } = results[name]!;
  const of = (samples: Sample[], key: keyof Sample) => median(samples.map((one) => one[key]));
  console.log(
    `| ${name} | ${of(plain, 'perSecond').toFixed(0)} | ${of(plain, 'microseconds').toFixed(0)} | ${(of(stream, 'perSecond') * tokens).toFixed(0)} | ${(of(stream, 'microseconds') / tokens).toFixed(1)} |`,
  );
}

async function warmUp(server: Server, kind: 'plain' | 'stream'): Promise<void> {
  let requests = 0;
  for (let turn = 0; turn < warmUpTurns && requests < warmUpRequests; turn++) {
    const { perSecond } = await measure(server, kind, milliseconds);
    requests += (perSecond * milliseconds) / 1000;
  }
}

async function measure(
  server: Server,
  kind: 'plain' | 'stream',
  duration: number,
): Promise<Sample> {
  const ask = server === servers.get('mock-llm') ? answerOf : questionOf;
  const body = (index: number) =>
    JSON.stringify({
      model: 'gpt-6-luna',
      messages: [{ role: 'user', content: ask(index) }],
      ...(kind === 'stream' && { stream: true }),
    });
  const before = (await stateOf(server)).cpu;
  const { replies, errors, seconds, sample } = await load({
    port: server.port,
    body,
    concurrency,
    milliseconds: duration,
  });
  if (errors > 0) throw new Error(`${errors} requests failed.`);
  const expected = answerOf(fixed.has(server) ? 0 : sample.index);
  if (textOf(sample.text) !== expected) throw new Error(`Another answer: ${sample.text}`);
  return {
    perSecond: replies / seconds,
    microseconds: ((await stateOf(server)).cpu - before) / replies,
  };
}
