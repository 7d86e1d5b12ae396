import type { ResponseFileSearchToolCall } from '@unabridged/contract';
import { FileSearch } from 'lucide-react';
import { StatusBadge } from '../../../controls/status-badge.tsx';
import { PassageList } from '../../../passages/passage-list.tsx';
import { passagesOfCall } from '../../../passages/passage.ts';

/** A search in files that the model made: what it looked for, and what it found. */
export default function FileSearchCard({ call }: { call: ResponseFileSearchToolCall }) {
  const passages = passagesOfCall(call);
  return (
    <details
      aria-label="File search"
      className="overflow-hidden rounded-lg border border-line bg-surface"
    >
      <summary className="flex min-h-9 items-center gap-2 bg-violet-soft/50 px-3 py-1.5">
        <FileSearch size={15} aria-hidden className="shrink-0 text-violet" />
        <span className="text-xs font-medium">File search</span>
        <span className="min-w-0 flex-1 truncate text-xs text-muted">
          {call.queries.map((query) => `“${query}”`).join(', ')}
        </span>
        {call.status === 'completed' && passages.length > 0 ? (
          <span className="text-2xs text-muted tabular-nums">
            {passages.length} {passages.length === 1 ? 'passage' : 'passages'}
          </span>
        ) : (
          <StatusBadge status={call.status} />
        )}
      </summary>
      <div className="border-t border-line p-3">
        {passages.length === 0 ? (
          <p className="text-xs text-muted">
            The reply does not include what was found. Ask with{' '}
            <code className="font-mono text-2xs">
              include: [&apos;file_search_call.results&apos;]
            </code>
            .
          </p>
        ) : (
          <PassageList passages={passages} sought={call.queries.join(' ')} />
        )}
      </div>
    </details>
  );
}
