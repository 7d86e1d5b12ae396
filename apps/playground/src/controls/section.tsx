import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

/** Properties of a section. */
export interface SectionProps {
  readonly title: string;
  /** Shown beside the title, so that a closed section says what it holds. */
  readonly summary?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of a form that opens and closes. */
export function Section({ title, summary, open = false, children }: SectionProps) {
  return (
    <details open={open} className="group border-t border-line">
      <summary className="flex h-10 list-none items-center gap-1.5 px-4 -outline-offset-2 select-none hover:bg-hover/60 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          size={14}
          aria-hidden
          className="text-faint transition-transform group-open:rotate-90"
        />
        <span className="text-sm font-medium">{title}</span>
        {summary !== undefined && summary !== '' && (
          <span className="ml-auto truncate pl-4 text-xs text-muted">{summary}</span>
        )}
      </summary>
      <div className="flex flex-col gap-3 px-4 pt-1 pb-4">{children}</div>
    </details>
  );
}
