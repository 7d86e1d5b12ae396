import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { controlClass } from '../controls/field.tsx';
import { Page } from '../controls/page.tsx';
import { Skeleton } from '../controls/skeleton.tsx';
import { findOperations } from './find-operations.ts';
import { loadCatalog, useCatalog } from './operation-catalog.ts';
import { OperationList } from './operation-list.tsx';

/** Every operation of the API, by family. */
export function ExplorerPage() {
  const { operations, problem } = useCatalog();
  const { q = '' }: { q?: string } = useSearch({ strict: false });
  const [search, setSearch] = useState(q);
  // The list follows a moment later, so that typing never waits for it.
  const wanted = useDeferredValue(search);
  const navigate = useNavigate();
  const found = useMemo(() => findOperations(operations ?? [], wanted), [operations, wanted]);
  useEffect(() => void loadCatalog(), []);
  useEffect(() => {
    const timer = setTimeout(() => {
      void navigate({ to: '.', search: wanted === '' ? {} : { q: wanted }, replace: true });
    }, 300);
    return () => clearTimeout(timer);
  }, [wanted, navigate]);
  return (
    <Page
      title="Explorer"
      note={
        operations === undefined
          ? 'Every operation of the API'
          : `Every operation of the API: ${operations.length}, each with a form, its checks and its code.`
      }
      actions={
        <input
          type="search"
          aria-label="Search operations"
          placeholder="Name, path or what it does"
          className={`${controlClass} h-8 w-72 max-tablet:w-full`}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      }
    >
      {problem !== undefined && (
        <div role="alert" className="flex items-center gap-3 text-sm">
          The list of operations cannot be loaded: {problem}
          <Button onClick={() => void loadCatalog()}>Try again</Button>
        </div>
      )}
      {operations === undefined && problem === undefined && <Skeleton lines={8} />}
      {operations !== undefined && <OperationList operations={found} search={wanted} />}
    </Page>
  );
}
