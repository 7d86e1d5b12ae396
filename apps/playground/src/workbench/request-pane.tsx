import { ScrollArea } from '../controls/scroll-area.tsx';
import { TriangleAlert } from 'lucide-react';
import { Button } from '../controls/button.tsx';
import { Skeleton } from '../controls/skeleton.tsx';
import { Tabs } from '../controls/tabs.tsx';
import type { TabItem } from '../controls/tabs.tsx';
import { lazy, Suspense } from 'react';
import { JsonEditor } from '../editor/json-editor.tsx';
import type { Surface } from '../surfaces/surface.ts';
import { discardBrokenText, headersOf, setDraftField, setDraftText } from './draft-store.ts';
import type { Draft } from './draft-store.ts';
import { HeadersEditor } from './headers-editor.tsx';
import { operationOf, specOf } from './run-draft.ts';
import type { RequestTab } from './workbench-search.ts';

const CodePanel = lazy(() => import('../code-export/code-panel.tsx'));

/** Properties of the request pane. */
export interface RequestPaneProps {
  readonly surface: Surface;
  readonly draft: Draft;
  readonly tab: RequestTab;
  readonly onTab: (tab: RequestTab) => void;
}

/** The request in four views: form, JSON, headers, code. */
export function RequestPane({ surface, draft, tab, onTab }: RequestPaneProps) {
  const { error } = draft.document;
  const headerCount = Object.keys(headersOf(draft.headers)).length;
  const items: TabItem<RequestTab>[] = [
    { value: 'form', label: surface.formLabel ?? 'Form' },
    { value: 'json', label: 'JSON', mark: error !== null && <ErrorDot /> },
    { value: 'headers', label: 'Headers', mark: headerCount > 0 && <Figure count={headerCount} /> },
    { value: 'code', label: 'Code' },
  ];
  return (
    <Tabs label="Request" items={items} value={tab} onValue={onTab}>
      {tab === 'form' && <FormView surface={surface} draft={draft} onJson={() => onTab('json')} />}
      {tab === 'json' && (
        <div className="flex min-h-0 flex-1 flex-col max-tablet:h-[60vh]">
          <JsonEditor
            label="Request body as JSON"
            text={draft.document.text}
            onText={(text) => setDraftText(surface.id, text)}
            error={error}
          />
          {error !== null && (
            <p
              role="alert"
              className="border-t border-danger/40 bg-danger-soft px-4 py-2 text-xs text-danger"
            >
              Line {error.line}, column {error.column}: {error.message}. The form keeps the last
              valid request.
            </p>
          )}
        </div>
      )}
      {tab === 'headers' && <HeadersEditor surface={surface.id} rows={draft.headers} />}
      {tab === 'code' && (
        <Suspense
          fallback={
            <div className="p-4">
              <Skeleton lines={4} />
            </div>
          }
        >
          <CodePanel spec={specOf(surface, draft)} />
        </Suspense>
      )}
    </Tabs>
  );
}

interface FormViewProps {
  readonly surface: Surface;
  readonly draft: Draft;
  readonly onJson: () => void;
}

function FormView({ surface, draft, onJson }: FormViewProps) {
  const { error, value } = draft.document;
  return (
    <ScrollArea label="Request form">
      {error !== null && (
        <div className="flex flex-wrap items-center gap-2 border-b border-warn-line bg-warn-soft px-4 py-2 text-xs text-warn">
          <TriangleAlert size={14} aria-hidden />
          <span className="min-w-40 flex-1">
            The JSON has an error on line {error.line}. This is the last valid request.
          </span>
          <Button onClick={onJson}>Go to the error</Button>
          <Button variant="ghost" onClick={() => discardBrokenText(surface.id)}>
            Discard that text
          </Button>
        </div>
      )}
      <fieldset disabled={error !== null} className="min-w-0 disabled:opacity-60">
        <legend className="sr-only">Request</legend>
        <Suspense
          fallback={
            <div className="p-4">
              <Skeleton lines={4} />
            </div>
          }
        >
          <surface.RequestForm
            body={value}
            operation={operationOf(surface, draft)}
            onField={(name, field) => setDraftField(surface.id, name, field)}
          />
        </Suspense>
      </fieldset>
    </ScrollArea>
  );
}

function ErrorDot() {
  return (
    <>
      <span aria-hidden className="size-1.5 rounded-full bg-danger" />
      <span className="sr-only">has an error</span>
    </>
  );
}

function Figure({ count }: { count: number }) {
  return <span className="text-2xs text-faint tabular-nums">{count}</span>;
}
