import type { RunRecord } from './run-record.ts';

/** The reply of a run as content, whether it came as text or as bytes. */
export function contentOfRun(run: RunRecord): Blob {
  if (run.content !== undefined) return run.content;
  const type = run.headers.find(([name]) => name === 'content-type')?.[1] ?? 'text/plain';
  return new Blob([run.text ?? ''], { type });
}
