import { basename } from 'node:path';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/**
 * Files that take longer than their size tells, longest first. A clean checkout knows no times of
 * former runs; one of these at the end of it would keep one worker busy and leave the others idle.
 */
const slow = [
  'run-examples',
  'explorer-walk',
  'runtimes',
  'accessibility',
  'stop',
  'package',
  'kill-files',
  'crash',
  'restart',
  'run-restart',
  'run-states',
  'assistant-tools',
  'python-session',
  'hosted-tools',
  'published-packages',
  'gap',
  'drift',
  'draft-family',
  'expiry',
  'openapi',
  'files-at-start',
];

/** Begins with the files that are known to be slow, within each project. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = Map.groupBy(sorted, ({ project }) => project.name);
    return [...projects.values()].flatMap((group) =>
      group.toSorted((a, b) => rank(a.moduleId) - rank(b.moduleId)),
    );
  }
}

function rank(file: string): number {
  const place = slow.indexOf(basename(file, '.test.ts'));
  return place < 0 ? slow.length : place;
}
