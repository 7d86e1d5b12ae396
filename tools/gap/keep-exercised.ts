import { readFileSync, writeFileSync } from 'node:fs';
import { exercisedFile, lostSince, parseRecord, readExercised } from './exercised.ts';

/** What came of comparing a run of the tests with `exercised.json`. */
export interface Kept {
  readonly passed: boolean;
  /** What to do; undefined where nothing has changed. */
  readonly message?: string;
}

/**
 * Holds what a whole run of the tests has carried against `exercised.json`: what is new
 * is written there, for you to commit; what is gone fails, and changes nothing.
 */
export function keepExercised(recordFile: string, savedFile: URL = exercisedFile): Kept {
  const before = readExercised(savedFile);
  const after = parseRecord(readFileSync(recordFile, 'utf8'));
  const lost = lostSince(before, after);
  if (lost.length > 0) {
    return {
      passed: false,
      message: `No test got a valid success any more of: ${lost.join(', ')}. Mend the test, or, if the operation was removed on purpose, take it out of tools/gap/exercised.json.`,
    };
  }
  const gained = lostSince(after, before);
  if (gained.length === 0) return { passed: true };
  writeFileSync(savedFile, `${JSON.stringify(after, null, 2)}\n`);
  return {
    passed: true,
    message: `Exercised for the first time: ${gained.join(', ')}. Run \`npm run gap -- --write\` and commit tools/gap/exercised.json with docs/GAP_REPORT.md.`,
  };
}
