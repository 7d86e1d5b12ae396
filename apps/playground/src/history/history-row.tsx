import { useNavigate } from '@tanstack/react-router';
import { Download, Trash2 } from 'lucide-react';
import { classNames } from '../controls/class-names.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { downloadText } from '../download.ts';
import type { JsonObject } from '../editor/json-document.ts';
import { paramsOfSpec } from '../run/run-spec.ts';
import { formatClock, formatCount, formatSpan } from '../format.ts';
import type { RunRecord } from '../run/run-record.ts';
import { showRun } from '../run/run-store.ts';
import { usageOf } from '../run/usage.ts';
import { summaryOfReply } from '../surfaces/summary-of-reply.ts';
import { runsOperation } from '../surfaces/surface.ts';
import { findSurface, surfaceOfOperation } from '../surfaces/surface-registry.ts';
import { replaceDraft } from '../workbench/draft-store.ts';
import { deleteRun } from './history-database.ts';
import type { StoredRun } from './stored-run.ts';

/** One run of the history. */
export function HistoryRow({ entry }: { entry: StoredRun }) {
  const { run } = entry;
  const navigate = useNavigate();
  const open = () => {
    // A run of a guided flow is opened where its operation has a surface.
    const surface = surfaceOf(run);
    const explored = run.surface.startsWith('explorer/');
    if (surface === undefined && !explored) return;
    const shown = explored ? run : { ...run, surface: surface!.id };
    const { operation, headers } = run.spec;
    if (explored || (surface !== undefined && runsOperation(surface, operation))) {
      replaceDraft(shown.surface, paramsOfSpec(run.spec), headers, operation);
    }
    showRun(shown);
    void navigate({ to: `/${shown.surface}` });
  };
  const usage = usageOf(run);
  return (
    <li className="group flex items-center pr-2 hover:bg-hover/60">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its text is the title of the run */}
      <button
        type="button"
        onClick={open}
        className="flex min-w-0 flex-1 items-start gap-3 px-3.5 py-2.5 text-left -outline-offset-2"
      >
        <span
          aria-hidden
          className={classNames('mt-1.5 size-2 shrink-0 rounded-full', toneOf(run))}
        />
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="truncate text-sm font-medium">{titleOf(run)}</span>
          <span className="truncate text-xs text-muted">{summaryOf(run)}</span>
        </span>
        <span className="flex shrink-0 flex-col items-end text-2xs text-faint tabular-nums">
          <span>
            {run.target === 'live' && <span className="mr-1.5 font-medium text-danger">live</span>}
            {formatClock(run.startedAt)}
          </span>
          <span className="max-tablet:hidden">
            {usage !== undefined && `${formatCount(usage.total)} tokens · `}
            {formatSpan(run.timing.total ?? 0)}
          </span>
        </span>
      </button>
      <IconButton
        icon={Download}
        label="Export this run as JSON"
        className="max-tablet:hidden!"
        onClick={() =>
          downloadText(
            `run-${run.id.slice(0, 8)}.json`,
            JSON.stringify(run, null, 2),
            'application/json',
          )
        }
      />
      <IconButton icon={Trash2} label="Delete this run" onClick={() => void deleteRun(run.id)} />
    </li>
  );
}

/** What was asked. */
export function titleOf(run: RunRecord): string {
  const surface = surfaceOf(run);
  const { operation, path } = run.spec;
  if (surface === undefined || !runsOperation(surface, operation)) {
    return [operation, ...Object.values(path)].join(' ');
  }
  return surface.titleOf(paramsOfSpec(run.spec) as JsonObject, operation);
}

/** What came back. */
export function summaryOf(run: RunRecord): string {
  if (run.failure !== undefined) return `${run.failure.title}: ${run.failure.message}`;
  const surface = findSurface(run.surface) ?? surfaceOfOperation(run.spec.operation);
  const summary = (surface?.summaryOf ?? summaryOfReply)(run);
  if (summary !== '') return summary;
  if (run.phase === 'stopped') return 'Stopped before anything came';
  return run.status === undefined ? 'No output' : `Answered ${run.status}`;
}

/** An Explorer run has no surface of its own; it is told by its operation. */
function surfaceOf(run: RunRecord) {
  if (run.surface.startsWith('explorer/')) return undefined;
  return findSurface(run.surface) ?? surfaceOfOperation(run.spec.operation);
}

function toneOf(run: RunRecord): string {
  if (run.phase === 'failed') return 'bg-danger';
  return run.phase === 'stopped' ? 'bg-warn' : 'bg-accent';
}
