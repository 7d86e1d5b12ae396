import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { readStored, writeStored } from '../browser-storage.ts';
import { ResizeHandle } from '../controls/resize-handle.tsx';
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
  const key = wider === 'reply' ? 'unabridged.panes' : 'unabridged.panes.wide-request';
  const [share, setShare] = useState(() => storedShare(key) ?? (wider === 'reply' ? 45 : 60));
  const panes = useRef<HTMLDivElement>(null);
  if (useNarrow()) {
    return (
      <>
        <div className="flex flex-col">{first}</div>
        <div className="flex h-[calc(100dvh-8rem)] flex-col border-t-8 border-sunken">{second}</div>
      </>
    );
  }
  const resize = (next: number) => {
    setShare(next);
    writeStored(key, next);
  };
  return (
    <div ref={panes} className="flex min-h-0 flex-1">
      <div className="flex min-h-0 min-w-80 flex-col" style={{ width: `${share}%` }}>
        {first}
      </div>
      <ResizeHandle
        label="Resize request and reply"
        orientation="vertical"
        value={share}
        least={20}
        most={80}
        step={2}
        perPixel={() => 100 / Math.max(1, panes.current?.clientWidth ?? 0)}
        onValue={resize}
        className="relative m-0 h-auto w-px shrink-0 cursor-col-resize touch-none border-0 bg-line outline-none before:absolute before:inset-y-0 before:-left-1 before:z-10 before:w-2 hover:bg-accent focus-visible:bg-accent active:bg-accent"
      />
      <div className="flex min-h-0 min-w-80 flex-1 flex-col">{second}</div>
    </div>
  );
}

/** The share as it was left, where it is one: other builds stored something else here. */
function storedShare(key: string): number | undefined {
  const stored = readStored<unknown>(key);
  return typeof stored === 'number' ? stored : undefined;
}
