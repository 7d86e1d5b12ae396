import { RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../controls/class-names.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Skeleton } from '../controls/skeleton.tsx';
import { FailureCard } from '../workbench/failure-card.tsx';
import type { LoadedList } from './use-list.ts';

/** Properties of the frame. */
export interface ListFrameProps {
  readonly title: string;
  readonly list: LoadedList<{ readonly id: string }>;
  /** What stands at the right of the title. */
  readonly filters?: ReactNode;
  /** What stands where the list is empty. */
  readonly empty: ReactNode;
  /** The rows of a table, or whatever shows the items. */
  readonly children: ReactNode;
  /** What stands below the items. */
  readonly below?: ReactNode;
}

/** A list of the API with its title, its filters, and what it says while it loads or fails. */
export function ListFrame({ title, list, filters, empty, children, below }: ListFrameProps) {
  const { items, failure, hasMore, loading } = list;
  return (
    <section aria-label={title} className="flex flex-col gap-2 px-4 pb-5">
      <div className="flex min-h-8 flex-wrap items-center gap-2">
        <h2 className="text-sm font-medium">{title}</h2>
        {items !== undefined && (
          <span className="text-xs text-faint tabular-nums">
            {items.length}
            {hasMore && '+'}
          </span>
        )}
        <span className="ml-auto flex items-center gap-1.5">
          {filters}
          <IconButton
            icon={RefreshCw}
            label={`Load ${title.toLowerCase()} again`}
            disabled={loading}
            onClick={list.reload}
          />
        </span>
      </div>
      {failure !== undefined && <FailureCard failure={failure} />}
      {items === undefined && failure === undefined && <Skeleton lines={3} />}
      {items?.length === 0 && (
        <div className="flex rounded-xl border border-dashed border-line-strong">{empty}</div>
      )}
      {items !== undefined && items.length > 0 && children}
      {hasMore && (
        <Button className="self-center" disabled={loading} onClick={list.loadMore}>
          Load more
        </Button>
      )}
      {below}
    </section>
  );
}

/** Properties of the table. */
export interface ListTableProps {
  /**
   * Titles of the columns. One in brackets is for assistive technology alone; one that ends
   * with `*` has no room on a narrow page.
   */
  readonly head: readonly string[];
  readonly children: ReactNode;
}

/** A table in the frame of a list. Its last column, with what can be done, stays in view. */
export function ListTable({ head, children }: ListTableProps) {
  return (
    <div className="overflow-x-auto rounded-xl border border-line bg-raised">
      <table className="w-full text-left text-sm">
        <thead className="border-b border-line bg-surface text-xs text-muted">
          <tr>
            {head.map((title) => (
              <th
                key={title}
                scope="col"
                className={classNames(
                  'px-3 py-2 font-medium whitespace-nowrap',
                  title.endsWith('*') && 'max-tablet:hidden',
                )}
              >
                {title.startsWith('(') ? (
                  <span className="sr-only">{title.slice(1, -1)}</span>
                ) : (
                  title.replace('*', '')
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line/70">{children}</tbody>
      </table>
    </div>
  );
}
