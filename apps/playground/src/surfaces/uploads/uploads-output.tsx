import type { Upload, UploadPart } from '@unabridged/contract';
import { Skeleton } from '../../controls/skeleton.tsx';
import { StatusBadge } from '../../controls/status-badge.tsx';
import { formatBytes, formatMoment } from '../../format.ts';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { isRunning } from '../../run/run-record.ts';
import { FileCard } from '../files/file-card.tsx';
import { ReplyJson } from '../reply-json.tsx';
import type { OutputProps } from '../surface.ts';

/** The reply of a request of an upload. */
export default function UploadsOutput({ run }: OutputProps) {
  if (isRunning(run)) return <Skeleton lines={3} />;
  if (run.phase !== 'done') return null;
  const reply = run.reply as Upload | UploadPart;
  return (
    <div className="flex flex-col gap-3">
      {reply.object === 'upload' && (
        <section
          aria-label={`Upload of ${reply.filename}`}
          className="flex flex-col gap-1.5 rounded-lg border border-line bg-raised px-3.5 py-3"
        >
          <p className="flex items-center gap-2 text-sm font-medium">
            {reply.filename} <StatusBadge status={reply.status} />
          </p>
          <p className="text-xs text-muted">
            {formatBytes(reply.bytes)} for {reply.purpose}, until {formatMoment(reply.expires_at)}
          </p>
          <span className="flex">
            <IdentifierChip id={reply.id} />
          </span>
        </section>
      )}
      {reply.object === 'upload' && reply.file && <FileCard file={reply.file} />}
      {reply.object === 'upload.part' && (
        <p className="flex flex-wrap items-center gap-2 text-sm">
          The part arrived as <IdentifierChip id={reply.id} />
          <span className="text-xs text-muted">Name it in `part_ids` to complete the upload.</span>
        </p>
      )}
      <ReplyJson value={reply} />
    </div>
  );
}
