import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

const variants = {
  primary: 'bg-accent text-on-accent shadow-button hover:bg-accent-hover',
  danger: 'bg-danger text-on-danger shadow-button hover:bg-danger-hover',
  secondary: 'border border-line-strong/70 bg-raised shadow-button hover:bg-hover',
  ghost: 'text-muted hover:bg-hover hover:text-ink',
} as const;

const sizes = {
  small: 'h-7 gap-1.5 px-2 text-xs',
  medium: 'h-8 gap-1.5 px-3 text-sm',
} as const;

/** Properties of a button. */
export interface ButtonProps extends ComponentProps<'button'> {
  /** Default: `secondary`. */
  readonly variant?: keyof typeof variants;
  /** Default: `small`. */
  readonly size?: keyof typeof sizes;
}

/** A button with text. */
export function Button({ variant = 'secondary', size = 'small', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(
        'inline-flex shrink-0 items-center justify-center rounded-md font-medium whitespace-nowrap',
        'transition-colors duration-100 disabled:pointer-events-none disabled:opacity-45',
        variants[variant],
        sizes[size],
        className,
      )}
      {...rest}
    />
  );
}
