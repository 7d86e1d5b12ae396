import { ScrollArea } from '../../controls/scroll-area.tsx';
import { SearchCode } from 'lucide-react';
import { EmptyState } from '../../controls/empty-state.tsx';
import { JsonView } from '../../controls/json-view.tsx';
import type { RunRecord } from '../../run/run-record.ts';
import { useRunStore } from '../../run/run-store.ts';
import { useLayoutStore } from '../layout-store.ts';

/** What was sent and what came back, side by side, for the request chosen in the logs. */
export function InspectorPanel() {
  const inspected = useLayoutStore((state) => state.inspected);
  const newest = useRunStore((state) => state.log[0]);
  if (inspected?.kind === 'event') {
    return <Part title={inspected.event.type} value={inspected.event.data} />;
  }
  const run = inspected?.run ?? newest;
  if (run === undefined) {
    return (
      <EmptyState icon={SearchCode} title="Nothing to inspect yet">
        Choose a request in the logs.
      </EmptyState>
    );
  }
  return (
    <div className="grid min-h-0 flex-1 grid-cols-2 divide-x divide-line max-tablet:grid-cols-1 max-tablet:overflow-auto">
      <Part title="Sent" value={sentOf(run)} />
      <Part title="Came back" value={cameBackOf(run)} />
    </div>
  );
}

function Part({ title, value }: { title: string; value: unknown }) {
  return (
    <ScrollArea label={title} className="px-4 py-2.5">
      <p className="mb-1.5 text-xs font-medium text-muted">{title}</p>
      <JsonView value={value} />
    </ScrollArea>
  );
}

function sentOf({ spec, target }: RunRecord): object {
  const { operation, path, query, headers, body } = spec;
  return { operation, target, path, query, headers, body };
}

function cameBackOf(run: RunRecord): object {
  const { status, phase, failure, streamed, events } = run;
  const reply = streamed ? events.at(-1)?.data : run.reply;
  return {
    status,
    phase,
    ...(failure && { failure }),
    ...(streamed && { events: events.length }),
    reply,
  };
}
