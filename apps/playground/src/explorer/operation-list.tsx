import type { OperationSummary } from '@unabridged/contract';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { pathOfOperation } from './operation-address.ts';
import { classNames } from '../controls/class-names.ts';

/** Properties of the list. */
export interface OperationListProps {
  readonly operations: readonly OperationSummary[];
  readonly search: string;
}

/** Operations under the names of their families. */
export const OperationList = memo(function OperationList(props: OperationListProps) {
  const { operations, search } = props;
  if (operations.length === 0) {
    return (
      <p className="py-10 text-center text-sm text-muted">
        No operation has all of “{search}” in its name, path or summary.
      </p>
    );
  }
  const families = Map.groupBy(operations, ({ family }) => family);
  return [...families].map(([family, members]) => (
    <section
      key={family}
      className="mb-5 [contain-intrinsic-size:auto_12rem] [content-visibility:auto]"
    >
      <h2 className="mb-1.5 flex items-baseline gap-2 text-xs font-medium text-muted">
        {family}
        <span className="text-faint tabular-nums">{members.length}</span>
      </h2>
      <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-raised">
        {members.map((operation) => (
          <Row key={operation.accessor} operation={operation} />
        ))}
      </ul>
    </section>
  ));
});

const Row = memo(function Row({ operation }: { operation: OperationSummary }) {
  const { accessor, method, path, summary, deprecated } = operation;
  return (
    <li>
      <Link
        to={`/${pathOfOperation(accessor)}`}
        preload={false}
        className="flex items-baseline gap-3 px-3.5 py-2 -outline-offset-2 hover:bg-hover/60"
      >
        <Method method={method} />
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="truncate font-mono text-xs font-medium">
            {accessor}
            {deprecated !== null && <span className="ml-2 font-sans text-warn">deprecated</span>}
          </span>
          <span className="truncate text-xs text-muted">{summary.replaceAll('`', '')}</span>
        </span>
        <code className="max-w-[45%] truncate font-mono text-2xs text-faint max-tablet:hidden">
          {path}
        </code>
      </Link>
    </li>
  );
});

const tones = { GET: 'text-info', POST: 'text-accent', DELETE: 'text-danger' } as const;

function Method({ method }: { method: OperationSummary['method'] }) {
  return (
    <span className={classNames('w-12 shrink-0 font-mono text-2xs font-medium', tones[method])}>
      {method}
    </span>
  );
}
