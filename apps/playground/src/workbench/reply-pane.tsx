import { AudioLines, CornerDownLeft, FileText, ListTree, Timer } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { EmptyState } from '../controls/empty-state.tsx';
import { keysText } from '../controls/keys.tsx';
import { Skeleton } from '../controls/skeleton.tsx';
import { Tabs } from '../controls/tabs.tsx';
import type { TabItem } from '../controls/tabs.tsx';
import { formatCount } from '../format.ts';
import { isRunning } from '../run/run-record.ts';
import type { RunRecord } from '../run/run-record.ts';
import type { Surface } from '../surfaces/surface.ts';
import { FailureCard } from './failure-card.tsx';
import { HeadersView } from './headers-view.tsx';
import { isNotBuilt, NotBuiltCard } from './not-built-card.tsx';
import { RawView } from './raw-view.tsx';
import { TimingView } from './timing-view.tsx';
import type { ReplyTab } from './workbench-search.ts';

const StreamInspector = lazy(() => import('../stream-inspector/stream-inspector.tsx'));

/** Properties of the reply pane. */
export interface ReplyPaneProps {
  readonly surface: Surface;
  readonly run: RunRecord | undefined;
  readonly tab: ReplyTab;
  readonly onTab: (tab: ReplyTab) => void;
}

/** The reply in five views: output, stream, raw, headers, timing. */
export function ReplyPane({ surface, run, tab, onTab }: ReplyPaneProps) {
  const count = run?.events.length ?? 0;
  const items: TabItem<ReplyTab>[] = [
    { value: 'output', label: 'Output' },
    {
      value: 'stream',
      label: 'Stream',
      mark: count > 0 && (
        <span className="text-2xs text-faint tabular-nums">{formatCount(count)}</span>
      ),
    },
    { value: 'raw', label: 'Raw' },
    { value: 'headers', label: 'Headers' },
    { value: 'timing', label: 'Timing' },
  ];
  return (
    <Tabs label="Reply" items={items} value={tab} onValue={onTab}>
      {run === undefined ? <Nothing tab={tab} /> : <View surface={surface} run={run} tab={tab} />}
    </Tabs>
  );
}

function View({
  surface,
  run,
  tab,
}: {
  surface: Surface;
  run: RunRecord;
  tab: ReplyTab;
}): ReactNode {
  switch (tab) {
    case 'output':
      return <OutputView surface={surface} run={run} />;
    case 'stream':
      return run.streamed || isRunning(run) ? (
        <Suspense
          fallback={
            <div className="p-4">
              <Skeleton lines={4} />
            </div>
          }
        >
          <StreamInspector key={run.id} run={run} />
        </Suspense>
      ) : (
        <EmptyState icon={AudioLines} title="This reply came in one piece">
          Turn on Stream under Delivery to get it event by event.
        </EmptyState>
      );
    case 'raw':
      return <RawView run={run} />;
    case 'headers':
      return <HeadersView run={run} />;
    case 'timing':
      return <TimingView run={run} />;
  }
}

function OutputView({ surface, run }: { surface: Surface; run: RunRecord }) {
  return (
    <div
      role="log"
      aria-live="off"
      aria-label="Output"
      aria-busy={isRunning(run)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
      tabIndex={0}
      className="relative flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-5 py-4 -outline-offset-2"
    >
      {run.failure !== undefined &&
        (isNotBuilt(run) ? (
          <NotBuiltCard run={run} failure={run.failure} />
        ) : (
          <FailureCard failure={run.failure} />
        ))}
      {run.phase === 'waiting' ? (
        <Skeleton lines={3} />
      ) : (
        <div className="max-w-[46rem]">
          <Suspense fallback={<Skeleton lines={3} />}>
            <surface.Output run={run} />
          </Suspense>
        </div>
      )}
      {run.phase === 'stopped' && (
        <p className="text-xs text-muted">You stopped this run. What arrived before is kept.</p>
      )}
    </div>
  );
}

const nothing = {
  output: {
    icon: CornerDownLeft,
    title: 'Nothing run yet',
    text: `Press ${keysText('mod+enter')} to run the request. Its reply appears here as it comes.`,
  },
  stream: {
    icon: AudioLines,
    title: 'No events yet',
    text: 'Each server-sent event is listed here, with its time, its number and its payload.',
  },
  raw: { icon: FileText, title: 'No reply yet', text: 'The bytes of the reply as they came.' },
  headers: {
    icon: ListTree,
    title: 'No headers yet',
    text: 'Request id, processing time and rate limits of the reply.',
  },
  timing: {
    icon: Timer,
    title: 'Nothing measured yet',
    text: 'When the headers, the first byte and the end of the reply came.',
  },
} as const;

function Nothing({ tab }: { tab: ReplyTab }) {
  const { icon, title, text } = nothing[tab];
  return (
    <EmptyState icon={icon} title={title}>
      {text}
    </EmptyState>
  );
}
