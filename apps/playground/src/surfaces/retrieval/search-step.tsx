import { Search } from 'lucide-react';
import { Button } from '../../controls/button.tsx';
import { PassageList } from '../../passages/passage-list.tsx';
import { FailureCard } from '../../workbench/failure-card.tsx';
import { QueryFields } from '../vector-stores/search-fields.tsx';
import { retrieval } from './retrieval-state.ts';

/** Properties of the step. */
export interface SearchStepProps {
  readonly busy: boolean;
  readonly onSearch: () => void;
}

/** Step 4: what the vector store finds, before any model reads it. */
export function SearchStep({ busy, onSearch }: SearchStepProps) {
  const { search, found, failures } = retrieval.use();
  const query = [search['query']].flat().join('').trim();
  const setField = (name: string, value: unknown) => {
    const next = { ...search, [name]: value };
    if (value === undefined) delete (next as Record<string, unknown>)[name];
    retrieval.change({ search: next });
  };
  return (
    <form
      className="flex flex-col gap-3.5"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch();
      }}
    >
      <QueryFields body={search} onField={setField} />
      <Button
        type="submit"
        variant="primary"
        size="medium"
        className="self-start"
        disabled={busy || query === ''}
      >
        <Search size={13} aria-hidden />
        Search
      </Button>
      {failures['search'] !== undefined && <FailureCard failure={failures['search']} />}
      {found !== undefined && <PassageList passages={found.passages} sought={found.sought} />}
    </form>
  );
}
