import { Database } from 'lucide-react';
import { Button } from '../../controls/button.tsx';
import { controlClass, Field } from '../../controls/field.tsx';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { FailureCard } from '../../workbench/failure-card.tsx';
import { ChunkingFields } from '../vector-stores/chunking-fields.tsx';
import { changeDocument, filesToIndex, retrieval } from './retrieval-state.ts';

/** Properties of the step. */
export interface StoreStepProps {
  readonly busy: boolean;
  readonly onStore: () => void;
}

/** Step 2: where the files go, how they are cut, and what they can be filtered by. */
export function StoreStep({ busy, onStore }: StoreStepProps) {
  const state = retrieval.use();
  const { storeName, storeId, chunking, indexed, failures } = state;
  const waiting = filesToIndex(state);
  const uploaded = state.documents.filter(({ fileId }) => fileId !== undefined);
  return (
    <>
      {storeId === undefined ? (
        <Field label="Name" name="name">
          {(ids) => (
            <input
              {...ids}
              className={`${controlClass} h-8`}
              value={storeName}
              onChange={(event) => retrieval.change({ storeName: event.target.value })}
            />
          )}
        </Field>
      ) : (
        <p className="flex items-center gap-2 text-sm">
          <Database size={15} aria-hidden className="text-accent" />
          {storeName} <IdentifierChip id={storeId} />
        </p>
      )}
      <ChunkingFields value={chunking} onValue={(next) => retrieval.change({ chunking: next })} />
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 text-xs font-medium">
          Attributes <code className="ml-1 font-mono text-2xs text-faint">files[].attributes</code>
        </legend>
        {uploaded.map(({ key, filename, fileId, attributes }) => (
          <div
            key={key}
            className="flex items-center gap-2 max-tablet:flex-col max-tablet:items-stretch"
          >
            <span className="w-44 shrink-0 truncate text-xs text-muted" title={filename}>
              {filename}
            </span>
            <input
              aria-label={`Attributes of ${filename}`}
              spellCheck={false}
              placeholder="topic=returns, year=2026"
              disabled={indexed.includes(fileId!)}
              className={`${controlClass} h-8 font-mono text-xs disabled:opacity-60`}
              value={attributes}
              onChange={(event) => changeDocument(key, { attributes: event.target.value })}
            />
          </div>
        ))}
        <p className="text-2xs text-faint">
          A search can be limited to the files whose attributes fit a filter.
        </p>
      </fieldset>
      {failures['store'] !== undefined && <FailureCard failure={failures['store']} />}
      <Button
        variant="primary"
        size="medium"
        className="self-start"
        disabled={busy || waiting.length === 0}
        onClick={onStore}
      >
        {storeId === undefined
          ? 'Create and index'
          : waiting.length === 0
            ? 'Every file is in it'
            : `Add ${waiting.length} more`}
      </Button>
    </>
  );
}
