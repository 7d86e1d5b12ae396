import { classNames } from './class-names.ts';

const tones = { accent: 'bg-accent', warn: 'bg-warn', danger: 'bg-danger' } as const;

/** Properties of a progress bar. */
export interface ProgressBarProps {
  /** What progresses, for assistive technology. */
  readonly label: string;
  /** From 0 to 1; undefined where nobody knows. */
  readonly value: number | undefined;
  readonly tone?: keyof typeof tones;
}

/** How far something has come. */
export function ProgressBar({ label, value, tone = 'accent' }: ProgressBarProps) {
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no browser lets its parts be styled alike
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(value !== undefined && { 'aria-valuenow': Math.round(value * 100) })}
      className="h-1.5 overflow-hidden rounded-full bg-sunken"
    >
      <div
        className={classNames(
          'h-full rounded-full transition-[width] duration-150',
          tones[tone],
          value === undefined && 'w-2/5 animate-[sweep_1.1s_ease-in-out_infinite]',
        )}
        style={value === undefined ? undefined : { width: `${value * 100}%` }}
      />
    </div>
  );
}
