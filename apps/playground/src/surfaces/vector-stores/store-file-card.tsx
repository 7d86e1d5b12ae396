import type { VectorStoreFile } from '@unabridged/contract';
import { StatusBadge } from '../../controls/status-badge.tsx';
import { formatBytes } from '../../format.ts';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { writeAttributes } from './attribute-text.ts';
import { chunkingText } from './chunking-text.ts';

/** A file of a vector store in a few lines. */
export function StoreFileCard({ file }: { file: VectorStoreFile }) {
  const attributes = writeAttributes(file.attributes ?? {});
  return (
    <section
      aria-label={`File ${file.id}`}
      className="flex flex-col gap-1.5 rounded-lg border border-line bg-raised px-3.5 py-3"
    >
      <div className="flex flex-wrap items-center gap-2">
        <IdentifierChip id={file.id} />
        <StatusBadge status={file.status} />
      </div>
      <p className="text-xs text-muted tabular-nums">
        {formatBytes(file.usage_bytes)} · {chunkingText(file.chunking_strategy)}
      </p>
      {attributes !== '' && <code className="font-mono text-2xs text-faint">{attributes}</code>}
      {file.last_error !== null && <p className="text-xs text-danger">{file.last_error.message}</p>}
    </section>
  );
}
