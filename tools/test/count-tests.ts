import { readFileSync } from 'node:fs';

/** How many tests ended how. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** Reads vitest's JSON report. A file that could not even be loaded counts as one failure. */
export function countTests(reportFile: string): TestCounts {
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable };
}
