import { toast } from 'sonner';
import { onRunFinished } from '../run/run-store.ts';

/** Keeps every run that ends. The database is opened with the first of them. */
export function recordRuns(): void {
  onRunFinished((run) => {
    void import('./history-database.ts')
      .then(({ saveRun }) => saveRun(run))
      .catch((cause: unknown) => {
        toast.warning('This run is not in the history.', {
          description: cause instanceof Error ? cause.message : String(cause),
        });
      });
  });
}
