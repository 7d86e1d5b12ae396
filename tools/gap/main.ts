/**
 * `npm run gap`: what the layers lack of the official package. `--json` prints counts,
 * `--write` writes docs/GAP_REPORT.md, `--check` fails where that is out of date;
 * `--package <folder>` reads another copy of the official package. An unexplained gap
 * in a layer whose gate is on fails in every form.
 */
import { runGap } from './run-gap.ts';

process.exitCode = await runGap(process.argv.slice(2));
