import type { ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useNarrow } from '../shell/use-narrow.ts';

/** Properties of the panes. */
export interface SplitPanesProps {
  readonly first: ReactNode;
  readonly second: ReactNode;
  /** Which of them starts wider. Default: `reply`, the second. */
  readonly wider?: 'request' | 'reply';
}

/** Two panes side by side with a border to drag; on a narrow page, one below the other. */
export function SplitPanes({ first, second, wider = 'reply' }: SplitPanesProps) {
  const layout = useDefaultLayout({
    id: wider === 'reply' ? 'unabridged.panes' : 'unabridged.panes.wide-request',
  });
  if (useNarrow()) {
    return (
      <>
        <div className="flex flex-col">{first}</div>
        <div className="flex h-[calc(100dvh-8rem)] flex-col border-t-8 border-sunken">{second}</div>
      </>
    );
  }
  return (
    <Group orientation="horizontal" className="min-h-0 flex-1" {...layout}>
      <Panel
        id="request"
        defaultSize={wider === 'reply' ? '45%' : '60%'}
        minSize="320px"
        className="flex min-h-0 flex-col"
      >
        {first}
      </Panel>
      <Separator
        aria-label="Resize request and reply"
        className="w-px bg-line outline-none before:absolute before:inset-y-0 before:-left-1 before:w-2 hover:bg-accent focus-visible:bg-accent data-[separator=active]:bg-accent relative"
      />
      <Panel id="reply" minSize="320px" className="flex min-h-0 flex-col">
        {second}
      </Panel>
    </Group>
  );
}
