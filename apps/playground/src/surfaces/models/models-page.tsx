import { useNavigate } from '@tanstack/react-router';
import type { Model } from '@unabridged/contract';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../../controls/button.tsx';
import { classNames } from '../../controls/class-names.ts';
import { controlClass } from '../../controls/field.tsx';
import { Page } from '../../controls/page.tsx';
import { Skeleton } from '../../controls/skeleton.tsx';
import { formatDate } from '../../format.ts';
import { useGatewayStore } from '../../gateway/gateway-store.ts';
import { openDraft, setDraftField } from '../../workbench/draft-store.ts';
import { responsesSurface } from '../responses/responses-surface.ts';
import { writesText } from './text-models.ts';
import { shutdownOf } from './shutdown.ts';

type Column = 'id' | 'created' | 'shutdown_date';

/** The models of the target: who owns them, since when, until when. */
export function ModelsPage() {
  const models = useGatewayStore((state) => state.models[state.target]);
  const target = useGatewayStore((state) => state.target);
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<{ column: Column; down: boolean }>({
    column: 'created',
    down: true,
  });
  const shown = useMemo(() => sorted(models ?? [], search, order), [models, search, order]);
  const sortBy = (column: Column) =>
    setOrder({ column, down: order.column === column && !order.down });
  return (
    <Page
      title="Models"
      note={
        models === undefined
          ? undefined
          : `${models.length} models of the ${target === 'live' ? 'live API' : 'local catalog'}, with the days on which OpenAI retires them.`
      }
      actions={
        <input
          type="search"
          aria-label="Search models"
          placeholder="Search"
          className={`${controlClass} h-8 w-52 max-tablet:w-full`}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      }
    >
      {models === undefined ? (
        <Skeleton lines={6} />
      ) : (
        <div className="overflow-x-auto rounded-xl border border-line bg-raised">
          <table className="w-full text-left text-sm">
            <thead className="border-b border-line bg-surface text-xs text-muted">
              <tr>
                <Head column="id" order={order} onSort={sortBy}>
                  Id
                </Head>
                <th scope="col" className="px-3 py-2 font-medium max-tablet:hidden">
                  Owner
                </th>
                <Head column="created" order={order} onSort={sortBy} className="max-tablet:hidden">
                  Created
                </Head>
                <Head column="shutdown_date" order={order} onSort={sortBy}>
                  Shutdown
                </Head>
                <th scope="col" className="w-0 px-3 py-2">
                  <span className="sr-only">Use</span>
                </th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line/70">
              {shown.map((model) => (
                <Row key={model.id} model={model} />
              ))}
            </tbody>
          </table>
          {shown.length === 0 && (
            <p className="px-3 py-8 text-center text-muted">No model of that name.</p>
          )}
        </div>
      )}
    </Page>
  );
}

interface HeadProps {
  readonly column: Column;
  readonly order: { column: Column; down: boolean };
  readonly onSort: (column: Column) => void;
  readonly className?: string;
  readonly children: string;
}

function Head({ column, order, onSort, className, children }: HeadProps) {
  const active = order.column === column;
  const Icon = order.down ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={active ? (order.down ? 'descending' : 'ascending') : 'none'}
      className={classNames('px-1 py-1 font-medium', className)}
    >
      <button
        type="button"
        onClick={() => onSort(column)}
        className="flex h-6 items-center gap-1 rounded-sm px-2 font-medium hover:text-ink"
      >
        {children}
        <Icon size={12} aria-hidden className={active ? 'text-accent' : 'opacity-0'} />
      </button>
    </th>
  );
}

function Row({ model }: { model: Model }) {
  const navigate = useNavigate();
  const shutdown = shutdownOf(model.shutdown_date);
  const use = () => {
    openDraft(responsesSurface.id, responsesSurface.initialBody);
    setDraftField(responsesSurface.id, 'model', model.id);
    void navigate({ to: '/responses' });
  };
  return (
    <tr className="h-9 hover:bg-hover/50">
      <td className="px-3 py-1.5 font-mono text-xs">{model.id}</td>
      <td className="px-3 py-1.5 text-muted max-tablet:hidden">{model.owned_by}</td>
      <td className="px-3 py-1.5 text-muted tabular-nums max-tablet:hidden">
        {formatDate(model.created)}
      </td>
      <td className="px-3 py-1.5">
        {shutdown === undefined ? (
          <span className="text-faint">none set</span>
        ) : (
          <span
            className={classNames(
              'whitespace-nowrap tabular-nums',
              shutdown.over ? 'text-muted' : 'text-warn',
            )}
          >
            {model.shutdown_date}
            <span className="ml-2 text-2xs max-tablet:hidden">
              {shutdown.over ? 'retired' : shutdown.label.replace('stops ', '')}
            </span>
          </span>
        )}
      </td>
      <td className="px-2 py-1 text-right">
        {writesText(model.id) && (
          <Button variant="ghost" onClick={use} aria-label={`Use ${model.id} in Responses`}>
            Use
          </Button>
        )}
      </td>
    </tr>
  );
}

function sorted(
  models: readonly Model[],
  search: string,
  order: { column: Column; down: boolean },
): Model[] {
  const words = search.trim().toLowerCase();
  const key = (model: Model) =>
    order.column === 'created'
      ? String(model.created).padStart(12, '0')
      : order.column === 'id'
        ? model.id
        : // Models without a date come last.
          (model.shutdown_date ?? '9999');
  const sign = order.down ? -1 : 1;
  return models
    .filter((model) => model.id.toLowerCase().includes(words))
    .sort((a, b) => sign * key(a).localeCompare(key(b), 'en', { numeric: true }));
}
