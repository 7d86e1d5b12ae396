import { ChevronRight } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { classNames } from '../controls/class-names.ts';
import { JsonView } from '../controls/json-view.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { formatSpan } from '../format.ts';
import { wireOf } from '../operations/known-operations.ts';
import { describeRequest } from '../run/prepare-request.ts';
import { useFlowRequests } from './flow-requests.ts';
import type { FlowRequest } from './flow-requests.ts';

const CodePanel = lazy(() => import('../code-export/code-panel.tsx'));

const none: readonly FlowRequest[] = [];

/** Properties of the requests. */
export interface StepRequestsProps {
  readonly flow: string;
  /** Id of the step. */
  readonly step: string;
  readonly title: string;
}

/** The requests that a step sent: each as code, with its reply. */
export function StepRequests({ flow, step, title }: StepRequestsProps) {
  const requests = useFlowRequests((store) => store[flow] ?? none).filter(
    (request) => request.step === step,
  );
  if (requests.length === 0) return null;
  return (
    <section aria-label={`Requests of the step ${title}`} className="border-t border-line pb-1">
      <h3 className="px-4 pt-2 pb-1 text-2xs font-medium text-faint">
        {requests.length === 1 ? 'The request' : `The ${requests.length} requests`} of this step
      </h3>
      <ul>
        {requests.map((request) => (
          <Request key={request.id} request={request} />
        ))}
      </ul>
    </section>
  );
}

function Request({ request }: { request: FlowRequest }) {
  const [open, setOpen] = useState(false);
  const { spec, phase, status, total, times } = request;
  const wire = wireOf(spec.operation);
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex h-8 w-full items-center gap-2 px-4 text-left font-mono text-xs -outline-offset-2 hover:bg-hover/50"
      >
        <ChevronRight
          size={12}
          aria-hidden
          className={classNames('shrink-0 text-faint transition-transform', open && 'rotate-90')}
        />
        <span className="shrink-0 text-muted">{wire.method}</span>
        <span className="min-w-0 truncate">/v1{describeRequest(spec, wire).target}</span>
        {times > 1 && (
          <span className="shrink-0 rounded-sm bg-sunken px-1 text-2xs text-muted">×{times}</span>
        )}
        <span
          className={classNames(
            'ml-auto shrink-0 text-2xs tabular-nums',
            phase === 'failed' ? 'text-danger' : 'text-muted',
          )}
        >
          {status ?? 'no reply'}
          {total !== undefined && ` · ${formatSpan(total)}`}
        </span>
      </button>
      {open && <Opened request={request} />}
    </li>
  );
}

function Opened({ request }: { request: FlowRequest }) {
  const [view, setView] = useState<'code' | 'reply'>('code');
  return (
    <div className="mx-4 mb-2 overflow-hidden rounded-lg border border-line bg-surface">
      <div className="flex items-center border-b border-line p-1.5">
        <Segmented
          label="View of the request"
          segments={[
            { value: 'code', label: 'Code' },
            { value: 'reply', label: 'Reply' },
          ]}
          value={view}
          onValue={setView}
        />
      </div>
      {view === 'code' ? (
        <div className="flex max-h-80 flex-col">
          <Suspense fallback={null}>
            <CodePanel spec={request.spec} />
          </Suspense>
        </div>
      ) : request.reply === undefined ? (
        <p className="px-3.5 py-2.5 text-xs text-muted">
          This reply was a stream or too large to keep here. The history has it.
        </p>
      ) : (
        <section
          aria-label="Reply"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
          tabIndex={0}
          className="max-h-80 overflow-auto px-3.5 py-2.5 -outline-offset-2"
        >
          <JsonView value={request.reply} />
        </section>
      )}
    </div>
  );
}
