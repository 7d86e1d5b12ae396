import { X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../controls/icon-button.tsx';
import { ResizeHandle } from '../../controls/resize-handle.tsx';
import { Tabs } from '../../controls/tabs.tsx';
import { useLayoutStore } from '../layout-store.ts';
import type { DockTab } from '../layout-store.ts';
import { EventsPanel } from './events-panel.tsx';
import { InspectorPanel } from './inspector-panel.tsx';
import { LogsPanel } from './logs-panel.tsx';

const tabs: readonly { value: DockTab; label: string }[] = [
  { value: 'logs', label: 'Logs' },
  { value: 'events', label: 'Events' },
  { value: 'inspector', label: 'Inspector' },
];

const close = () => useLayoutStore.setState({ dock: undefined });

/** The panel at the bottom: what went over the wire, whatever the surface shows. */
export default function Dock() {
  const tab = useLayoutStore((state) => state.dock);
  const [height, setHeight] = useState(260);
  if (tab === undefined) return null;
  return (
    <section
      aria-label="Dock"
      className="relative flex shrink-0 flex-col border-t border-line-strong bg-surface"
      style={{ height: `min(${height}px, 60vh)` }}
    >
      <ResizeHandle
        label="Resize the dock"
        orientation="horizontal"
        value={height}
        least={140}
        most={720}
        step={20}
        perPixel={() => -1}
        onValue={setHeight}
        className="absolute inset-x-0 -top-1 z-10 m-0 h-2 cursor-row-resize touch-none border-0"
      />
      <Tabs
        label="Dock"
        items={tabs}
        value={tab}
        onValue={(dock) => useLayoutStore.setState({ dock })}
        aside={<IconButton icon={X} label="Close the dock" onClick={close} />}
      >
        {tab === 'logs' && <LogsPanel />}
        {tab === 'events' && <EventsPanel />}
        {tab === 'inspector' && <InspectorPanel />}
      </Tabs>
    </section>
  );
}
