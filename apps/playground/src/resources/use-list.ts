import { useCallback, useEffect, useRef, useState } from 'react';
import { useGatewayStore } from '../gateway/gateway-store.ts';
import { ask, AskError } from '../run/ask.ts';
import type { RunFailure } from '../run/run-record.ts';
import { onRunFinished } from '../run/run-store.ts';

/** A list of the API, as far as it was read. */
export interface LoadedList<Item> {
  /** Undefined until the first page is here. */
  readonly items: readonly Item[] | undefined;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly failure: RunFailure | undefined;
  readonly reload: () => void;
  readonly loadMore: () => void;
}

/** What a list is read with. */
export interface ListQuery {
  readonly surface: string;
  readonly operation: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Operations after whose success the list is read again, by the start of their names. */
  readonly changedBy: string | readonly string[];
  /** Whether an item still changes by itself; the list is read again until none does. */
  readonly unfinished?: (item: { readonly id: string }) => boolean;
}

interface Page<Item> {
  readonly items?: readonly Item[] | undefined;
  readonly hasMore: boolean;
  readonly failure?: RunFailure | undefined;
}

interface State<Item> extends Page<Item> {
  /** What was asked; an answer to something else is not shown. */
  readonly question: string;
  readonly loading: boolean;
}

const pageSize = 50;
/** Milliseconds between two readings of a list in which something goes on. */
const refreshPause = 1000;

/** Reads a list page by page, and again once something in it was changed from this page. */
export function useList<Item extends { readonly id: string }>(query: ListQuery): LoadedList<Item> {
  const target = useGatewayStore((store) => store.target);
  const changedBy = [query.changedBy].flat().join(' ');
  const question = JSON.stringify([target, query.surface, query.operation, query.params]);
  const [state, setState] = useState<State<Item>>({ question, hasMore: false, loading: true });
  const newest = useRef(0);

  const load = useCallback(
    async (before: readonly Item[] = []) => {
      const number = ++newest.current;
      const page = await readPage<Item>(question, before);
      // A slower answer to an older question must not replace a newer one.
      if (number === newest.current) {
        setState((last) => ({
          items: last.question === question ? last.items : undefined,
          ...page,
          question,
          loading: false,
        }));
      }
    },
    [question],
  );

  useEffect(() => {
    void load();
    return onRunFinished((run) => {
      if (run.phase === 'done' && changes(run.spec.operation, changedBy.split(' '))) void load();
    });
  }, [load, changedBy]);

  const pending = query.unfinished !== undefined && state.items?.some(query.unfinished) === true;
  useEffect(() => {
    if (!pending) return undefined;
    const timer = setInterval(() => void load(), refreshPause);
    return () => clearInterval(timer);
  }, [pending, load]);

  const current = state.question === question;
  const items = current ? state.items : undefined;
  const again = (before?: readonly Item[]) => {
    setState((last) => ({ ...last, loading: true }));
    void load(before);
  };
  return {
    items,
    hasMore: current && state.hasMore,
    loading: !current || state.loading,
    failure: current ? state.failure : undefined,
    reload: () => again(),
    loadMore: () => again(items),
  };
}

async function readPage<Item extends { readonly id: string }>(
  question: string,
  before: readonly Item[],
): Promise<Page<Item>> {
  const [, surface, operation, params] = JSON.parse(question) as [string, string, string, object];
  const after = before.at(-1)?.id;
  const page = { limit: pageSize, ...params, ...(after !== undefined && { after }) };
  try {
    const { reply } = await ask(operation, page, { surface });
    const { data, has_more: hasMore } = reply as { data: Item[]; has_more?: boolean };
    return { items: [...before, ...data], hasMore: hasMore === true, failure: undefined };
  } catch (cause) {
    if (cause instanceof AskError) return { hasMore: false, failure: cause.failure };
    throw cause;
  }
}

/** Reading changes nothing. */
function changes(operation: string, changedBy: readonly string[]): boolean {
  return (
    changedBy.some((start) => operation.startsWith(start)) &&
    !/\.(?:list|retrieve|content|search|listFiles)$/.test(operation)
  );
}
