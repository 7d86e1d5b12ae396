import type { VectorStoreFile } from '@unabridged/contract';
import { RefreshCw } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../../controls/button.tsx';
import { ProgressBar } from '../../controls/progress-bar.tsx';
import { StatusBadge } from '../../controls/status-badge.tsx';
import { formatBytes } from '../../format.ts';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { FailureCard } from '../../workbench/failure-card.tsx';
import { chunkingText } from '../vector-stores/chunking-text.ts';
import { writeAttributes } from '../vector-stores/attribute-text.ts';
import { noteFailure, retrieval } from './retrieval-state.ts';
import { readProgress } from './store-documents.ts';

/** Milliseconds between two questions for progress. */
const pause = 700;

/** Asks for progress until every file is done, whether the step is open or not. */
export function useIngestion(running: boolean): void {
  useEffect(() => {
    if (!running) return undefined;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const next = async () => {
      await readProgress(controller.signal);
      if (!controller.signal.aborted) timer = setTimeout(() => void next(), pause);
    };
    void next();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [running]);
}

/** Step 3: how far each file is on its way into the index. */
export function IngestionStep() {
  const { documents, indexed, storeFiles, failures } = retrieval.use();
  const over = storeFiles.filter(({ status }) => status !== 'in_progress').length;
  const names = new Map(documents.map(({ fileId, filename }) => [fileId, filename]));
  return (
    <>
      <ProgressBar
        label="Ingestion"
        value={indexed.length === 0 ? 0 : Math.min(1, over / indexed.length)}
        tone={storeFiles.some(({ status }) => status === 'failed') ? 'warn' : 'accent'}
      />
      <p className="text-xs text-muted">
        Each file is read, cut into chunks and embedded. What is done can be searched already.
      </p>
      <ul className="flex flex-col gap-1.5">
        {indexed.map((id) => (
          <FileLine
            key={id}
            id={id}
            name={names.get(id) ?? id}
            file={storeFiles.find((file) => file.id === id)}
          />
        ))}
      </ul>
      {failures['index'] !== undefined && (
        <>
          <FailureCard failure={failures['index']} />
          <Button className="self-start" onClick={() => noteFailure('index')}>
            <RefreshCw size={13} aria-hidden />
            Ask again
          </Button>
        </>
      )}
    </>
  );
}

interface FileLineProps {
  readonly id: string;
  readonly name: string;
  readonly file: VectorStoreFile | undefined;
}

function FileLine({ id, name, file }: FileLineProps) {
  return (
    <li
      data-file-status={file?.status ?? 'in_progress'}
      className="flex flex-wrap items-center gap-x-2.5 gap-y-1 rounded-lg border border-line bg-surface px-3.5 py-2"
    >
      <span className="min-w-0 truncate text-sm font-medium" title={name}>
        {name}
      </span>
      <StatusBadge status={file?.status ?? 'in_progress'} />
      <span className="text-xs text-muted tabular-nums">
        {file?.status === 'completed' &&
          `${chunkingText(file.chunking_strategy)} · ${formatBytes(file.usage_bytes)}`}
      </span>
      <code className="font-mono text-2xs text-faint">
        {writeAttributes(file?.attributes ?? {})}
      </code>
      <span className="ml-auto">
        <IdentifierChip id={id} />
      </span>
      {file?.last_error && (
        <p role="alert" className="w-full text-xs text-danger">
          {file.last_error.message}
        </p>
      )}
    </li>
  );
}
