import { SearchX } from 'lucide-react';
import { EmptyState } from '../controls/empty-state.tsx';
import { PassageCard } from './passage-card.tsx';
import type { Passage } from './passage.ts';

/** Properties of the list. */
export interface PassageListProps {
  readonly passages: readonly Passage[];
  readonly sought: string;
}

/** The passages of a search, the best first. */
export function PassageList({ passages, sought }: PassageListProps) {
  if (passages.length === 0) {
    return (
      <EmptyState icon={SearchX} title="No passage fits">
        Ask in other words, lower the score threshold, or loosen the filter.
      </EmptyState>
    );
  }
  return (
    <ol className="flex flex-col gap-2.5" aria-label="Passages">
      {passages.map((passage, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two passages can be the same text
        <li key={index}>
          <PassageCard passage={passage} sought={sought} place={index + 1} />
        </li>
      ))}
    </ol>
  );
}
