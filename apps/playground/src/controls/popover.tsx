import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** Properties of a popover. */
export interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** Name for assistive technology. */
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** Default: `end`. */
  readonly align?: 'start' | 'center' | 'end';
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** A panel that opens at a button and closes by Escape or a click elsewhere. */
export function Popover(props: PopoverProps) {
  const { trigger, label, children, className, align = 'end', open, onOpenChange } = props;
  return (
    <BasePopover.Root open={open} onOpenChange={onOpenChange}>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner sideOffset={6} align={align} collisionPadding={8} className="z-40">
          <BasePopover.Popup
            aria-label={label}
            className={classNames(
              'max-h-(--available-height) max-w-[calc(100vw-1rem)] overflow-auto rounded-lg border border-line bg-raised',
              'animate-[rise_120ms_ease-out] shadow-popup outline-none',
              className,
            )}
          >
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
