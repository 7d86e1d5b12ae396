import { ScrollArea } from './scroll-area.tsx';
import type { ReactNode } from 'react';

/** Properties of a page. */
export interface PageProps {
  readonly title: string;
  readonly note?: string;
  /** What stands at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page that scrolls, with a title. */
export function Page({ title, note, actions, children }: PageProps) {
  return (
    <ScrollArea label={title}>
      <div className="mx-auto max-w-5xl px-6 py-6 max-tablet:px-4">
        <div className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-2">
          <div className="min-w-0">
            <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
            {note !== undefined && <p className="mt-0.5 text-sm text-muted">{note}</p>}
          </div>
          {actions !== undefined && (
            <div className="ml-auto flex items-center gap-2 max-tablet:w-full">{actions}</div>
          )}
        </div>
        {children}
      </div>
    </ScrollArea>
  );
}
