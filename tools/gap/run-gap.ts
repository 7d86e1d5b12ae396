import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportMarkdown } from './report-markdown.ts';
import { reportText } from './report-text.ts';
import { asJson, survey } from './survey.ts';

const reportFile = new URL('../../docs/GAP_REPORT.md', import.meta.url);

/** The command; resolves to its exit code. */
export async function runGap(parameters: string[]): Promise<number> {
  const { values: options } = parseArgs({
    args: parameters,
    options: {
      json: { type: 'boolean' },
      write: { type: 'boolean' },
      check: { type: 'boolean' },
      package: { type: 'string' },
    },
  });
  const found = await survey(options.package);
  const { unexplained, stale } = found.gaps;
  let exitCode = unexplained.length > 0 || stale.length > 0 ? 1 : 0;
  console.log(options.json ? JSON.stringify(asJson(found), null, 2) : reportText(found));
  if (options.write) {
    writeFileSync(reportFile, reportMarkdown(found));
    if (!options.json) console.log('docs/GAP_REPORT.md is written.');
  } else if (options.check) {
    const saved = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : '';
    if (saved !== reportMarkdown(found)) {
      console.error(
        'docs/GAP_REPORT.md is out of date. Run `npm run gap -- --write` and commit the change.',
      );
      exitCode = 1;
    }
  }
  return exitCode;
}
