import type { ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useNarrow } from '../shell/use-narrow.ts';

/** Two panes side by side with a border to drag; on a narrow page, one below the other. */
export function SplitPanes({ first, second }: { first: ReactNode; second: ReactNode }) {
  const layout = useDefaultLayout({ id: 'unabridged.panes' });
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
      <Panel id="request" defaultSize="45%" minSize="320px" className="flex min-h-0 flex-col">
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
