import type { KeyboardEvent, PointerEvent } from 'react';

const least = 140;
const most = 720;

/** Properties of the upper border of the dock. */
export interface DockHandleProps {
  readonly height: number;
  readonly onHeight: (height: number) => void;
}

/** The upper border of the dock, which is dragged or moved with the arrow keys. */
export function DockHandle({ height, onHeight }: DockHandleProps) {
  const set = (next: number) => onHeight(Math.min(most, Math.max(least, next)));
  const drag = (event: PointerEvent<HTMLHRElement>) => {
    if (event.buttons === 1) set(height - event.movementY);
  };
  const press = (event: KeyboardEvent<HTMLHRElement>) => {
    const step = { ArrowUp: 20, ArrowDown: -20 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(height + step);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- so is dragging it
    <hr
      aria-orientation="horizontal"
      aria-label="Resize the dock"
      aria-valuenow={height}
      aria-valuemin={least}
      aria-valuemax={most}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a separator that moves is a control
      tabIndex={0}
      className="absolute m-0 border-0 inset-x-0 -top-1 z-10 h-2 cursor-row-resize touch-none"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
