import { ScrollText } from 'lucide-react';
import { classNames } from '../../controls/class-names.ts';
import { EmptyState } from '../../controls/empty-state.tsx';
import { formatBytes, formatClock, formatSpan } from '../../format.ts';
import { wireOf } from '../../operations/known-operations.ts';
import { prepareRequest } from '../../run/prepare-request.ts';
import type { RunRecord } from '../../run/run-record.ts';
import { useRunStore } from '../../run/run-store.ts';
import { inspect } from '../layout-store.ts';

/** Every request that this page sent, newest first. */
export function LogsPanel() {
  const log = useRunStore((state) => state.log);
  if (log.length === 0) {
    return (
      <EmptyState icon={ScrollText} title="No requests yet">
        Each run is logged here; open one to see what was sent and what came back.
      </EmptyState>
    );
  }
  return (
    <ul className="min-h-0 flex-1 overflow-auto py-1 font-mono text-xs">
      {log.map((run) => (
        <li key={run.id}>
          <button
            type="button"
            onClick={() => inspect({ kind: 'run', run })}
            className="flex h-7 w-full items-center gap-3 px-3 text-left whitespace-nowrap -outline-offset-2 hover:bg-hover"
          >
            <span className="text-faint">{formatClock(run.startedAt)}</span>
            <StatusCode run={run} />
            <span className="min-w-0 flex-1 truncate">{lineOf(run)}</span>
            <span className={classNames(run.target === 'live' ? 'text-danger' : 'text-faint')}>
              {run.target}
            </span>
            <span className="w-16 text-right text-faint max-tablet:hidden">
              {formatBytes(run.bytes)}
            </span>
            <span className="w-16 text-right text-muted">
              {run.timing.total === undefined ? '…' : formatSpan(run.timing.total)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function StatusCode({ run }: { run: RunRecord }) {
  const tone =
    run.phase === 'failed' ? 'text-danger' : run.phase === 'stopped' ? 'text-warn' : 'text-accent';
  return <span className={classNames('w-8', tone)}>{run.status ?? '—'}</span>;
}

function lineOf(run: RunRecord): string {
  try {
    const { method, target } = prepareRequest(run.spec, wireOf(run.spec.operation));
    return `${method} /v1${target}`;
  } catch {
    return run.spec.operation;
  }
}
