import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** Properties of an empty state. */
export interface EmptyStateProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** Whether the title is that of the whole page. */
  readonly page?: boolean;
  readonly children?: ReactNode;
}

/** What stands where there is nothing yet: what belongs here, and how it gets here. */
export function EmptyState({ icon: Icon, title, page = false, children }: EmptyStateProps) {
  const Title = page ? 'h1' : 'p';
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-2 px-6 py-10 text-center">
      <div className="mb-1 flex size-10 items-center justify-center rounded-xl border border-line bg-raised text-faint shadow-button">
        <Icon size={18} strokeWidth={1.75} aria-hidden />
      </div>
      <Title className="text-sm font-medium">{title}</Title>
      {children !== undefined && (
        <div className="max-w-88 text-xs text-balance text-muted">{children}</div>
      )}
    </div>
  );
}
