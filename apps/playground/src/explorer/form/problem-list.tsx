import { TriangleAlert } from 'lucide-react';
import type { Problem } from '../schema/check-value.ts';

/** As many are named here as fit; every field shows its own. */
const shownProblems = 3;

/** What keeps a request from being valid. It can be sent all the same, to see what the API says. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <div
      data-problems
      className="flex gap-2 rounded-md border border-warn-line bg-warn-soft px-3 py-2 text-xs text-warn"
    >
      <TriangleAlert size={14} aria-hidden className="mt-0.5 shrink-0" />
      <ul className="min-w-0">
        {problems.slice(0, shownProblems).map(({ path, message }) => (
          <li key={path + message}>
            <code className="font-mono">{path || 'The request'}</code> {message}.
          </li>
        ))}
        {problems.length > shownProblems && <li>{problems.length - shownProblems} more.</li>}
      </ul>
    </div>
  );
}
