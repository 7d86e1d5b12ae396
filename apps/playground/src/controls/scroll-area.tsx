import type { ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';

/** Properties of a scroll area. */
export interface ScrollAreaProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly ref?: Ref<HTMLElement>;
}

/** A part of the page that scrolls by itself, and that the keyboard can therefore reach. */
export function ScrollArea({ label, children, className, ref }: ScrollAreaProps) {
  return (
    <section
      ref={ref}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys scroll what has the focus
      tabIndex={0}
      className={classNames('relative min-h-0 flex-1 overflow-auto -outline-offset-2', className)}
    >
      {children}
    </section>
  );
}
