import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { runPrograms, type Observed } from '../answering/run-programs.ts';
import { intendedDifferences } from './intended-differences.ts';
import { withoutChance } from './without-chance.ts';

const execute = promisify(execFile);
const programs = globSync(join(import.meta.dirname, 'programs/*.ts')).toSorted();
const names = programs.map((program) => basename(program, '.ts'));

type Requests = Observed['requests'][string];

/** How often something is polled until it is ready is chance, and which of files sent at once comes first. */
function onceEach(requests: Requests): unknown[] {
  const sent = inOrderOfName(requests).map(withoutChance);
  return sent.filter((each, index) => !isDeepStrictEqual(each, sent[index - 1]));
}

function inOrderOfName(requests: Requests): Requests {
  const ordered = [...requests];
  for (let begin = 0; begin < ordered.length; begin += 1) {
    let end = begin;
    while (end < ordered.length && isUpload(ordered[end]!)) end += 1;
    const uploads = ordered.slice(begin, end);
    ordered.splice(begin, uploads.length, ...uploads.toSorted(byBody));
    begin = end;
  }
  return ordered;
}

function isUpload({ method, url }: Requests[number]): boolean {
  return method === 'POST' && url === '/v1/files';
}

function byBody(first: Requests[number], second: Requests[number]): number {
  return JSON.stringify(first.body) < JSON.stringify(second.body) ? -1 : 1;
}

let official: Observed;
let ours: Observed;
beforeAll(async () => {
  // Each gets a server of its own: what one has stored must not be in the other's lists.
  official = await runPrograms('openai', programs);
  ours = await runPrograms('unabridged', programs);
}, 180_000);

describe('a program written for the official client', () => {
  it.each(names)('%s shows the same on ours', (name) => {
    const difference = intendedDifferences.find(({ program }) => program === name);
    const [theirs, own] = [official.printed[name]!, ours.printed[name]!];
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.filter((line) => line.startsWith('threw '))).toEqual([]);
    if (difference === undefined) expect(withoutChance(own)).toEqual(withoutChance(theirs));
    else expect([theirs, own]).toEqual([difference.official, difference.ours]);
  });

  it.each(names)('%s sends the same with ours', (name) => {
    expect(onceEach(ours.requests[name]!)).toEqual(onceEach(official.requests[name]!));
  });

  it('type-checks on ours without a change', async () => {
    const compiler = join(import.meta.dirname, '../../node_modules/.bin/tsc');
    const { stdout } = await execute(compiler, ['-p', import.meta.dirname]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe('');
  });

  it('is answered by the platform wherever that has the operation', () => {
    const built =
      /^(?:chat|completions|responses|conversations|files|uploads|vectorStores|embeddings|moderations|beta\.|models)/;
    expect([...ours.answeredByExample].filter((accessor) => built.test(accessor))).toEqual([]);
  });
});
