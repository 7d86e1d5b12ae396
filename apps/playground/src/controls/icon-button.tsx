import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { Tooltip } from './tooltip.tsx';

/** Properties of an icon button. */
export interface IconButtonProps extends ComponentProps<'button'> {
  readonly icon: LucideIcon;
  /** What it does: its name for assistive technology and its tooltip. */
  readonly label: string;
}

/** A button with an icon alone; the tooltip says what it does. */
export function IconButton({ icon: Icon, label, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <button
        type="button"
        aria-label={label}
        className={classNames(
          'inline-flex size-7 shrink-0 items-center justify-center rounded-md text-muted',
          'transition-colors duration-100 hover:bg-hover hover:text-ink',
          'aria-pressed:bg-hover aria-pressed:text-ink',
          'disabled:pointer-events-none disabled:opacity-40',
          className,
        )}
        {...rest}
      >
        <Icon size={15} strokeWidth={1.9} aria-hidden />
      </button>
    </Tooltip>
  );
}
