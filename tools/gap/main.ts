/**
 * `npm run gap`: what the layers lack of the official package. `--json` prints counts,
 * `--write` writes docs/GAP_REPORT.md, `--check` fails where that is out of date;
 * `--package <folder>` reads another copy of the official package. An unexplained gap
 * in a layer whose gate is on fails in every form.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportMarkdown } from './report-markdown.ts';
import { reportText } from './report-text.ts';
import { asJson, survey } from './survey.ts';

const reportFile = new URL('../../docs/GAP_REPORT.md', import.meta.url);

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean' },
    write: { type: 'boolean' },
    check: { type: 'boolean' },
    package: { type: 'string' },
  },
});

const found = await survey(options.package);
const { unexplained, stale } = found.gaps;
if (unexplained.length > 0 || stale.length > 0) process.exitCode = 1;
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
    process.exitCode = 1;
  }
}
