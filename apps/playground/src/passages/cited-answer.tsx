import { useId, useMemo, useState } from 'react';
import { OutputText } from '../output/output-text.tsx';
import { IdentifierChip } from '../identifiers/identifier-chip.tsx';
import { classNames } from '../controls/class-names.ts';
import { citeText } from './cite-text.ts';
import type { FileCitation, Source } from './cite-text.ts';
import { PassageCard } from './passage-card.tsx';
import type { Passage } from './passage.ts';

/** Properties of an answer. */
export interface CitedAnswerProps {
  readonly text: string;
  readonly citations: readonly FileCitation[];
  /** Passages that the citations may be of. */
  readonly passages: readonly Passage[];
  readonly running: boolean;
}

/** An answer with numbers where it cites; each number opens the passage that it draws on. */
export default function CitedAnswer({ text, citations, passages, running }: CitedAnswerProps) {
  const { markdown, sources } = useMemo(
    () => citeText(text, citations, passages),
    [text, citations, passages],
  );
  const [opened, setOpened] = useState<number>();
  const panel = useId();
  const source = sources.find(({ number }) => number === opened);
  return (
    <div className="flex flex-col gap-3">
      <OutputText text={markdown} json={false} running={running} onSource={setOpened} />
      {sources.length > 0 && (
        <section aria-label="Sources" className="flex flex-wrap items-center gap-1.5">
          <span className="text-2xs font-medium text-faint">Sources</span>
          {sources.map(({ number, filename }) => (
            <button
              key={number}
              type="button"
              aria-expanded={opened === number}
              aria-controls={panel}
              onClick={() => setOpened(opened === number ? undefined : number)}
              className={classNames(
                'flex h-6 max-w-60 items-center gap-1.5 rounded-full border px-2 text-xs hover:border-line-strong',
                opened === number ? 'border-accent bg-accent-soft' : 'border-line bg-raised',
              )}
            >
              <span className="font-medium text-accent tabular-nums">{number}</span>
              <span className="truncate">{filename}</span>
            </button>
          ))}
        </section>
      )}
      <div id={panel}>{source !== undefined && <OpenedSource source={source} />}</div>
    </div>
  );
}

function OpenedSource({ source }: { source: Source }) {
  const { passage, sentence, fileId, filename } = source;
  if (passage !== undefined) return <PassageCard passage={passage} sought={sentence} />;
  return (
    <p className="flex flex-wrap items-center gap-2 rounded-lg border border-line bg-raised px-3.5 py-2.5 text-xs text-muted">
      {filename} <IdentifierChip id={fileId} />
      The reply does not include its passages. Ask with{' '}
      <code className="font-mono text-2xs">include: [&apos;file_search_call.results&apos;]</code>.
    </p>
  );
}
