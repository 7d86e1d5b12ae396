import { Link } from '@tanstack/react-router';
import { History } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { controlClass } from '../controls/field.tsx';
import { Page } from '../controls/page.tsx';
import { Skeleton } from '../controls/skeleton.tsx';
import { formatBytes, formatDay } from '../format.ts';
import { clearHistory, listRuns, onHistoryChange } from './history-database.ts';
import { HistoryRow, summaryOf, titleOf } from './history-row.tsx';
import { historyLimit } from './stored-run.ts';
import type { StoredRun } from './stored-run.ts';

/** Every run that this browser keeps, with its reply. */
export function HistoryPage() {
  const { runs, problem } = useRuns();
  const [search, setSearch] = useState('');
  const found = useMemo(() => matching(runs ?? [], search), [runs, search]);
  if (problem !== undefined) {
    return (
      <Page title="History">
        <p role="alert">The history cannot be read: {problem}</p>
      </Page>
    );
  }
  if (runs === undefined) {
    return (
      <Page title="History">
        <Skeleton lines={4} />
      </Page>
    );
  }
  const size = runs.reduce((sum, run) => sum + run.size, 0);
  return (
    <Page
      title="History"
      note={`${runs.length} ${runs.length === 1 ? 'run' : 'runs'} with their replies, in this browser: ${formatBytes(size)} of ${formatBytes(historyLimit)}. The oldest make room.`}
      actions={
        runs.length > 0 && (
          <>
            <input
              type="search"
              aria-label="Search the history"
              placeholder="Search"
              className={`${controlClass} h-8 w-44 max-tablet:flex-1`}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
            <ClearButton />
          </>
        )
      }
    >
      {runs.length === 0 ? <Nothing /> : <Days runs={found} search={search} />}
    </Page>
  );
}

function Days({ runs, search }: { runs: readonly StoredRun[]; search: string }) {
  if (runs.length === 0) {
    return <p className="py-10 text-center text-sm text-muted">No run mentions “{search}”.</p>;
  }
  const days = Map.groupBy(runs, (run) => formatDay(run.startedAt));
  return [...days].map(([day, entries]) => (
    <section key={day} className="mb-5">
      <h2 className="mb-1.5 text-xs font-medium text-muted">{day}</h2>
      <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-raised">
        {entries.map((entry) => (
          <HistoryRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  ));
}

function Nothing() {
  return (
    <div className="flex rounded-xl border border-dashed border-line-strong">
      <EmptyState icon={History} title="No runs yet">
        Everything you run is kept here, so that you can open it again with its reply.{' '}
        <Link to="/responses" className="text-accent underline underline-offset-2">
          Run a request
        </Link>
      </EmptyState>
    </div>
  );
}

/** Asks once more before everything is gone. */
function ClearButton() {
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button onClick={() => setAsked(true)}>Clear…</Button>;
  return (
    <>
      <Button variant="danger" onClick={() => void clearHistory()}>
        Delete every run
      </Button>
      <Button variant="ghost" onClick={() => setAsked(false)}>
        Keep
      </Button>
    </>
  );
}

function useRuns(): { runs?: readonly StoredRun[]; problem?: string } {
  const [state, setState] = useState<{ runs?: readonly StoredRun[]; problem?: string }>({});
  useEffect(() => {
    const load = () =>
      listRuns().then(
        (runs) => setState({ runs }),
        (cause: unknown) => setState({ problem: String(cause) }),
      );
    void load();
    return onHistoryChange(() => void load());
  }, []);
  return state;
}

function matching(runs: readonly StoredRun[], search: string): readonly StoredRun[] {
  const words = search.trim().toLowerCase();
  if (words === '') return runs;
  return runs.filter(({ run }) =>
    [titleOf(run), summaryOf(run), run.spec.operation, JSON.stringify(run.spec.body)]
      .join(' ')
      .toLowerCase()
      .includes(words),
  );
}
