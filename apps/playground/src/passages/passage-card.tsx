import { useMemo, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { classNames } from '../controls/class-names.ts';
import { IdentifierChip } from '../identifiers/identifier-chip.tsx';
import { markWords } from './mark-words.ts';
import type { Passage } from './passage.ts';

/** From this many characters on a passage is shown in part at first. */
const longText = 700;

/** Properties of a passage. */
export interface PassageCardProps {
  readonly passage: Passage;
  /** Words that are highlighted in it. */
  readonly sought: string;
  /** Its place among the results, from 1. */
  readonly place?: number;
}

/** A passage with its score, its file, its attributes, and the words that were looked for. */
export function PassageCard({ passage, sought, place }: PassageCardProps) {
  const { fileId, filename, score, attributes, text } = passage;
  const [whole, setWhole] = useState(false);
  const long = text.length > longText || text.split('\n').length > 8;
  const pieces = useMemo(() => markWords(text, sought), [text, sought]);
  return (
    <article
      aria-label={`Passage of ${filename}`}
      className="overflow-hidden rounded-lg border border-line bg-raised"
    >
      <header className="flex flex-wrap items-center gap-x-2.5 gap-y-1 border-b border-line bg-surface px-3 py-1.5">
        {place !== undefined && (
          <span className="text-2xs font-medium text-faint tabular-nums">{place}</span>
        )}
        <span className="min-w-0 truncate text-xs font-medium">{filename}</span>
        <IdentifierChip id={fileId} />
        {Object.entries(attributes).map(([name, value]) => (
          <code key={name} className="rounded-sm bg-sunken px-1.5 font-mono text-2xs text-muted">
            {name}={String(value)}
          </code>
        ))}
        <span className="ml-auto flex items-center gap-2" title="Score, from 0 to 1">
          <span aria-hidden className="h-1.5 w-16 rounded-full bg-sunken">
            <span
              className="block h-full rounded-full bg-accent"
              style={{ width: `${Math.max(0, Math.min(1, score)) * 100}%` }}
            />
          </span>
          <span className="font-mono text-2xs text-muted tabular-nums">{score.toFixed(3)}</span>
        </span>
      </header>
      <p
        className={classNames(
          'mx-3.5 my-2.5 text-sm whitespace-pre-wrap',
          long && !whole && 'line-clamp-8',
        )}
      >
        {pieces.map((piece, index) =>
          piece.marked ? (
            // oxlint-disable-next-line react/no-array-index-key -- a piece is known by its place
            <mark key={index} className="rounded-[2px] bg-warn-line/60 text-ink">
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </p>
      {long && (
        <Button
          variant="ghost"
          aria-expanded={whole}
          className="mx-1.5 mb-1.5"
          onClick={() => setWhole(!whole)}
        >
          {whole ? 'Show less' : 'Show the whole passage'}
        </Button>
      )}
    </article>
  );
}
