import type { PastCall } from '../conversation.ts';

/** A longer output is cut. In characters. */
const LONGEST = 1500;

/** What one run of code did. */
interface Run {
  readonly succeeded: boolean;
  readonly printed: string;
  readonly files: readonly string[];
}

/** Reads the output of a run as the platform shows it. */
export function runOf({ output }: PastCall): Run {
  try {
    const read = JSON.parse(output ?? '') as { status?: string; output?: string; files?: string[] };
    return {
      succeeded: read.status === 'completed',
      printed: (read.output ?? '').trimEnd(),
      files: read.files ?? [],
    };
  } catch {
    return { succeeded: false, printed: output ?? '', files: [] };
  }
}

/** Tells what the last run printed, which error it raised, and which files were written. */
export function answerFromRuns(calls: readonly PastCall[]): string {
  const runs = calls.map(runOf);
  const last = runs.at(-1)!;
  const files = [...new Set(runs.flatMap((run) => run.files))];
  const links = files.map((path) => `[${path.slice(path.lastIndexOf('/') + 1)}](sandbox:${path})`);
  const wrote = links.length === 0 ? '' : `\nIt wrote ${links.join(' and ')}.`;
  return `${said(last)}${wrote}`;
}

function said({ succeeded, printed }: Run): string {
  if (!succeeded) {
    const error = printed.split('\n').at(-1) ?? '';
    return `The code failed: ${error}`;
  }
  if (printed === '') return 'The code ran and printed nothing.';
  const text =
    printed.length > LONGEST
      ? `${printed.slice(0, LONGEST)} … (${printed.length - LONGEST} more characters)`
      : printed;
  return text.includes('\n') ? `The code printed:\n${text}` : `The code printed: ${text}`;
}
