import { lazy, Suspense } from 'react';
import { JsonView } from '../../controls/json-view.tsx';
import { Skeleton } from '../../controls/skeleton.tsx';
import type { OperationDetail } from '../../gateway/gateway-client.ts';
import type { RunRecord } from '../../run/run-record.ts';
import { isNotBuilt } from '../../workbench/not-built-card.tsx';
import { isRunning } from '../../run/run-record.ts';
import { BinaryReply } from './binary-reply.tsx';
import { ExampleReply } from './example-reply.tsx';
import { ReplyImages } from './reply-images.tsx';

const StreamInspector = lazy(() => import('../../stream-inspector/stream-inspector.tsx'));

/** Properties of a reply. */
export interface ReplyProps {
  readonly run: RunRecord;
  readonly detail: OperationDetail;
}

/** A reply, shown by what it is: events, JSON, text, an image, a recording or a file. */
export function Reply({ run, detail }: ReplyProps) {
  if (isNotBuilt(run)) return <ExampleReply detail={detail} />;
  if (run.content !== undefined) return <BinaryReply run={run} content={run.content} />;
  if (run.streamed) {
    return (
      <Suspense fallback={<Skeleton lines={4} />}>
        <div className="flex h-[60vh] flex-col overflow-hidden rounded-lg border border-line">
          <StreamInspector key={run.id} run={run} />
        </div>
      </Suspense>
    );
  }
  if (isRunning(run)) return <Skeleton lines={3} />;
  if (run.reply !== undefined) {
    return (
      <div className="flex flex-col gap-4">
        <ReplyImages reply={run.reply} />
        <JsonView value={run.reply} />
      </div>
    );
  }
  if (run.text !== undefined && run.text !== '') {
    return (
      <pre className="font-mono text-xs leading-5 break-words whitespace-pre-wrap">{run.text}</pre>
    );
  }
  if (run.phase !== 'done') return null;
  return <p className="text-sm text-muted">Done. This operation answers without a body.</p>;
}
