import type { KeyboardEvent, PointerEvent } from 'react';

/** Least and most share of the first pane, in percent. */
const least = 20;
const most = 80;

/** Properties of the border between two panes. */
export interface PaneHandleProps {
  /** Share of the first pane, in percent. */
  readonly share: number;
  readonly onShare: (share: number) => void;
  /** Width of both panes in pixels. */
  readonly width: () => number;
}

/** The border between two panes, which is dragged or moved with the arrow keys. */
export function PaneHandle({ share, onShare, width }: PaneHandleProps) {
  const set = (next: number) => onShare(Math.min(most, Math.max(least, next)));
  const drag = (event: PointerEvent<HTMLHRElement>) => {
    if (event.buttons === 1) set(share + (event.movementX / Math.max(1, width())) * 100);
  };
  const press = (event: KeyboardEvent<HTMLHRElement>) => {
    const step = { ArrowLeft: -2, ArrowRight: 2, Home: -100, End: 100 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(share + step);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- so is dragging it
    <hr
      aria-orientation="vertical"
      aria-label="Resize request and reply"
      aria-valuenow={Math.round(share)}
      aria-valuemin={least}
      aria-valuemax={most}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a separator that moves is a control
      tabIndex={0}
      className="relative m-0 h-auto w-px shrink-0 cursor-col-resize touch-none border-0 bg-line outline-none before:absolute before:inset-y-0 before:-left-1 before:z-10 before:w-2 hover:bg-accent focus-visible:bg-accent active:bg-accent"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
