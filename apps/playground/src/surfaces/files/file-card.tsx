import type { FileObject } from '@unabridged/contract';
import { FileText } from 'lucide-react';
import { formatBytes, formatMoment } from '../../format.ts';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';

/** A file in a few lines. */
export function FileCard({ file }: { file: FileObject }) {
  return (
    <section
      aria-label={`File ${file.filename}`}
      className="flex items-start gap-3 rounded-lg border border-line bg-raised px-3.5 py-3"
    >
      <FileText size={17} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-faint" />
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <p className="truncate text-sm font-medium">{file.filename}</p>
        <p className="text-xs text-muted">
          {file.purpose} · {formatBytes(file.bytes)} · {formatMoment(file.created_at)}
          {typeof file.expires_at === 'number' &&
            ` · deletes itself on ${formatMoment(file.expires_at)}`}
        </p>
        <span className="flex">
          <IdentifierChip id={file.id} />
        </span>
      </div>
    </section>
  );
}
