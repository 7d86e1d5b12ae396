import { Link, useLoaderData } from '@tanstack/react-router';
import { ChevronRight, TriangleAlert } from 'lucide-react';
import { inlineCode } from '../controls/inline-code.tsx';
import type { OperationDetail } from '../gateway/gateway-client.ts';
import { Workbench } from '../workbench/workbench.tsx';
import { surfaceOfOperation } from './operation-surface.tsx';

/** The workbench of any operation. */
export function OperationPage() {
  const detail: OperationDetail = useLoaderData({ strict: false });
  const surface = surfaceOfOperation(detail);
  return (
    <>
      <About detail={detail} />
      <Workbench key={surface.id} surface={surface} />
    </>
  );
}

function About({ detail: { operation } }: { detail: OperationDetail }) {
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-2 gap-y-0.5 border-b border-line bg-canvas px-4 py-1.5 text-xs max-tablet:px-3">
      <Link
        to="/explorer"
        search={{ q: operation.family }}
        className="text-muted underline-offset-2 hover:text-ink hover:underline"
      >
        {operation.family}
      </Link>
      <ChevronRight size={12} aria-hidden className="text-faint" />
      <span className="min-w-0">{inlineCode(operation.summary)}</span>
      {operation.auth === 'admin' && <Badge>admin key</Badge>}
      {operation.beta !== null && <Badge>beta</Badge>}
      {operation.page !== null && <Badge>pages</Badge>}
      {operation.stream !== null && <Badge>streams</Badge>}
      {operation.deprecated !== null && (
        <span className="flex items-center gap-1 text-warn">
          <TriangleAlert size={12} aria-hidden />
          <span>
            Deprecated. {inlineCode(operation.deprecated)}
            {operation.shutdown !== null && ` Shut down on ${operation.shutdown}.`}
          </span>
        </span>
      )}
    </div>
  );
}

function Badge({ children }: { children: string }) {
  return <span className="rounded-sm bg-sunken px-1.5 py-px text-2xs text-muted">{children}</span>;
}
