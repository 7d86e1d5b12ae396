import type { KeyboardEvent, PointerEvent } from 'react';

/** Properties of a border that is moved. */
export interface ResizeHandleProps {
  /** What it resizes, for assistive technology. */
  readonly label: string;
  /** The direction of the border itself: a `vertical` one is moved to the left and the right. */
  readonly orientation: 'vertical' | 'horizontal';
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** How much the value changes by an arrow key. */
  readonly step: number;
  /** How much the value changes by a pixel to the right or downwards. */
  readonly perPixel: () => number;
  readonly onValue: (value: number) => void;
  readonly className: string;
}

const arrows = {
  vertical: { ArrowLeft: -1, ArrowRight: 1 },
  horizontal: { ArrowUp: -1, ArrowDown: 1 },
} as const;

/** A border between two parts of the page, which is dragged or moved with the arrow keys. */
export function ResizeHandle(props: ResizeHandleProps) {
  const { label, orientation, value, least, most, step, perPixel, onValue, className } = props;
  const set = (next: number) => onValue(Math.min(most, Math.max(least, next)));
  const drag = (event: PointerEvent<HTMLHRElement>) => {
    const moved = orientation === 'vertical' ? event.movementX : event.movementY;
    if (event.buttons === 1) set(value + moved * perPixel());
  };
  const press = (event: KeyboardEvent<HTMLHRElement>) => {
    const ends: Readonly<Record<string, number>> = { Home: least, End: most };
    const directions: Readonly<Record<string, number>> = arrows[orientation];
    const direction = directions[event.key];
    const next =
      direction === undefined ? ends[event.key] : value + direction * step * Math.sign(perPixel());
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- so is dragging it
    <hr
      aria-orientation={orientation}
      aria-label={label}
      aria-valuenow={Math.round(value)}
      aria-valuemin={least}
      aria-valuemax={most}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a separator that moves is a control
      tabIndex={0}
      className={className}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
