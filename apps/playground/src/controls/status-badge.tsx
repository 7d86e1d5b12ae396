import { classNames } from './class-names.ts';

const tones: Readonly<Record<string, string>> = {
  completed: 'bg-accent-soft text-accent',
  processed: 'bg-accent-soft text-accent',
  in_progress: 'bg-info-soft text-info',
  pending: 'bg-info-soft text-info',
  requires_action: 'bg-warn-soft text-warn',
  failed: 'bg-danger-soft text-danger',
  error: 'bg-danger-soft text-danger',
  cancelled: 'bg-sunken text-muted',
  expired: 'bg-warn-soft text-warn',
};

/** The status of something, as the API names it. */
export function StatusBadge({ status }: { status: string }) {
  return (
    <span
      className={classNames(
        'inline-flex h-5 items-center rounded-sm px-1.5 text-2xs font-medium whitespace-nowrap',
        tones[status] ?? 'bg-sunken text-muted',
      )}
    >
      {status.replaceAll('_', ' ')}
    </span>
  );
}
