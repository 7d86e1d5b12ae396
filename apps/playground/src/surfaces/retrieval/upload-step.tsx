import { CircleCheck, CircleX, X } from 'lucide-react';
import { Button } from '../../controls/button.tsx';
import { DropZone } from '../../controls/drop-zone.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { ProgressBar } from '../../controls/progress-bar.tsx';
import { formatBytes } from '../../format.ts';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { useUploadStore } from '../../uploads/upload-store.ts';
import { UploadCard } from '../uploads/upload-card.tsx';
import { retrieval } from './retrieval-state.ts';
import type { FlowDocument } from './retrieval-state.ts';
import { partsFrom, removeDocument, sampleDocument, sendDocuments } from './send-documents.ts';

/** Step 1: files leave, small ones at once and large ones in parts. */
export function UploadStep() {
  const documents = retrieval.use((state) => state.documents);
  return (
    <>
      <DropZone label="Documents" multiple onFiles={sendDocuments}>
        <span className="block text-sm text-ink">Drop documents here</span>
        PDF, Word, Markdown, HTML, JSON, CSV, code. From {formatBytes(partsFrom)} on they leave in
        parts.
      </DropZone>
      {documents.length === 0 && (
        <p className="flex flex-wrap items-center gap-2 text-xs text-muted">
          Nothing at hand?
          <Button onClick={() => sendDocuments([sampleDocument()])}>Use a sample document</Button>
        </p>
      )}
      {documents.map((document) => (
        <Document key={document.key} document={document} />
      ))}
    </>
  );
}

function Document({ document }: { document: FlowDocument }) {
  const upload = useUploadStore((store) =>
    store.uploads.find(({ key }) => key === document.uploadKey),
  );
  if (upload !== undefined && document.phase !== 'done') return <UploadCard upload={upload} />;
  const { key, filename, bytes, phase, fileId, failure } = document;
  return (
    <section
      aria-label={filename}
      data-phase={phase}
      className="flex flex-col gap-2 rounded-lg border border-line bg-surface px-3.5 py-2.5"
    >
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <div className="flex min-w-[min(100%,13rem)] flex-1 items-center gap-2">
          {phase === 'done' && (
            <CircleCheck size={15} aria-hidden className="shrink-0 text-accent" />
          )}
          {(phase === 'failed' || phase === 'interrupted') && (
            <CircleX size={15} aria-hidden className="shrink-0 text-danger" />
          )}
          <span className="min-w-0 truncate text-sm font-medium" title={filename}>
            {filename}
          </span>
          <span className="shrink-0 text-xs text-muted tabular-nums">{formatBytes(bytes)}</span>
        </div>
        <span className="ml-auto flex shrink-0 items-center gap-1">
          {fileId !== undefined && <IdentifierChip id={fileId} />}
          <IconButton
            icon={X}
            label={`Take ${filename} out of the flow`}
            onClick={() => removeDocument(key)}
          />
        </span>
      </div>
      {phase === 'sending' && <ProgressBar label={`Upload of ${filename}`} value={undefined} />}
      {phase === 'interrupted' && (
        <p className="text-xs text-warn">
          The page was loaded again while it was sent. Take it out and drop it once more.
        </p>
      )}
      {failure !== undefined && (
        <p role="alert" className="text-xs text-danger">
          {failure.title}: {failure.message}
        </p>
      )}
    </section>
  );
}
