/**
 * Runs the examples of all services in one process. The platform answers them, and the
 * contract's example where the platform has not built an operation.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { operationIndex } from '@unabridged/contract/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import { runPrograms, type Observed } from '../tests/answering/run-programs.ts';

const programs = globSync(join(import.meta.dirname, 'services/*.ts')).toSorted();

let observed: Observed;
beforeAll(async () => {
  observed = await runPrograms('unabridged', programs);
});

describe('examples/services', () => {
  it.each(programs.map((program) => [basename(program, '.ts'), program] as const))(
    '%s prints what it says',
    (name, program) => {
      const output = observed.printed[name]!.join('\n');
      const said = [...readFileSync(program, 'utf8').matchAll(/^\/\/ Prints: (.+)$/gm)];
      expect(said.length, 'an example says what it prints').toBeGreaterThan(0);
      expect(output).not.toMatch(/^threw /m);
      for (const [, text] of said) expect(output).toContain(text);
    },
  );

  it('are there for every family of the API', () => {
    const shown = new Set(programs.map((program) => basename(program, '.ts')));
    const families = new Set(operationIndex().map(({ family }) => family.split('/')[0]!));
    expect([...families].filter((family) => !shown.has(family))).toEqual([]);
  });
});
