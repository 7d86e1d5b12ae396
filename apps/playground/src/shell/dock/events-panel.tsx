import { ListTree } from 'lucide-react';
import { EmptyState } from '../../controls/empty-state.tsx';
import StreamInspector from '../../stream-inspector/stream-inspector.tsx';
import { useRunStore } from '../../run/run-store.ts';

/** The events of the newest stream, whatever the surface shows. */
export function EventsPanel() {
  const run = useRunStore((state) => state.log.find((entry) => entry.streamed));
  if (run === undefined) {
    return (
      <EmptyState icon={ListTree} title="No events yet">
        Run a request that streams, and its events are listed here as they come.
      </EmptyState>
    );
  }
  return <StreamInspector key={run.id} run={run} />;
}
