import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { toast } from 'sonner';
import { useShownRun } from '../run/run-store.ts';
import { readShareHash } from '../sharing/share-link.ts';
import { runsOperation } from '../surfaces/surface.ts';
import type { Surface } from '../surfaces/surface.ts';
import { openDraft, replaceDraft, useDraftStore } from './draft-store.ts';
import { paramsOfSpec } from '../run/run-spec.ts';
import { ReplyPane } from './reply-pane.tsx';
import { RequestPane } from './request-pane.tsx';
import { useActiveSurface } from './run-draft.ts';
import { SplitPanes } from './split-panes.tsx';
import { SurfaceContext } from './surface-context.ts';
import { SurfaceHeader } from './surface-header.tsx';
import type { WorkbenchSearch } from './workbench-search.ts';

/** The place around a surface: request on the left, reply on the right. */
export function Workbench({ surface }: { surface: Surface }) {
  const draft = useDraftStore((state) => state.drafts[surface.id]);
  const run = useShownRun(surface.id);
  const search: WorkbenchSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const reply = useRef<HTMLDivElement>(null);
  const show = (change: WorkbenchSearch) =>
    void navigate({ to: '.', search: { ...search, ...change }, replace: true, hash: true });

  useEffect(() => {
    openDraft(surface.id, surface.initialBody);
    useActiveSurface.setState({ surface });
    void openSharedRequest(surface);
    return () => useActiveSurface.setState({ surface: undefined });
  }, [surface]);

  const runId = run?.id;
  useEffect(() => {
    // On a narrow page the reply stands below the request.
    if (runId !== undefined && matchMedia('(max-width: 700px)').matches) {
      reply.current?.scrollIntoView({ block: 'start' });
    }
  }, [runId]);

  if (draft === undefined) return null;
  return (
    <SurfaceContext value={surface.id}>
      <div className="flex min-h-0 flex-1 flex-col max-tablet:block max-tablet:flex-none">
        <SurfaceHeader
          surface={surface}
          draft={draft}
          run={run}
          onCode={() => show({ request: 'code' })}
        />
        <SplitPanes
          wider={surface.wider}
          first={
            <RequestPane
              surface={surface}
              draft={draft}
              tab={search.request ?? 'form'}
              onTab={(request) => show({ request })}
            />
          }
          second={
            <div ref={reply} className="flex min-h-0 flex-1 scroll-mt-12 flex-col bg-surface">
              <ReplyPane
                surface={surface}
                run={run}
                tab={search.reply ?? 'output'}
                onTab={(tab) => show({ reply: tab })}
              />
            </div>
          }
        />
      </div>
    </SurfaceContext>
  );
}

async function openSharedRequest(surface: Surface): Promise<void> {
  try {
    const spec = await readShareHash(location.hash);
    if (spec === undefined || !runsOperation(surface, spec.operation)) return;
    replaceDraft(surface.id, paramsOfSpec(spec), spec.headers, spec.operation);
    // A reload must not undo what is changed from here on.
    history.replaceState(history.state, '', location.pathname + location.search);
    toast.success('Opened the shared request.');
  } catch (cause) {
    toast.error(cause instanceof Error ? cause.message : String(cause));
  }
}
