import type { Moderation, ModerationCreateResponse } from '@unabridged/contract';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { classNames } from '../../controls/class-names.ts';
import { Skeleton } from '../../controls/skeleton.tsx';
import { isRunning } from '../../run/run-record.ts';
import { paramsOfSpec } from '../../run/run-spec.ts';
import type { OutputProps } from '../surface.ts';

/** What was found in each input: a bar for each category. */
export default function ModerationsOutput({ run }: OutputProps) {
  if (isRunning(run)) return <Skeleton lines={4} />;
  if (run.phase !== 'done') return null;
  const { results } = run.reply as ModerationCreateResponse;
  const texts = inputTexts(paramsOfSpec(run.spec)['input']);
  return (
    <div className="flex flex-col gap-4">
      {results.map((result, index) => (
        <Result
          // oxlint-disable-next-line react/no-array-index-key -- a result is known by its place
          key={index}
          result={result}
          text={texts[index] ?? `Input ${index + 1}`}
        />
      ))}
    </div>
  );
}

function Result({ result, text }: { result: Moderation; text: string }) {
  const Icon = result.flagged ? ShieldAlert : ShieldCheck;
  const rows = Object.entries(result.category_scores)
    .map(([name, score]) => ({ name, score: score ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  return (
    <section
      aria-label={`Judgement of “${text.slice(0, 60)}”`}
      className="overflow-hidden rounded-lg border border-line bg-raised"
    >
      <div
        className={classNames(
          'flex items-start gap-2.5 border-b border-line px-3.5 py-2.5',
          result.flagged ? 'bg-danger-soft' : 'bg-accent-soft/50',
        )}
      >
        <Icon
          size={16}
          aria-hidden
          className={classNames('mt-0.5 shrink-0', result.flagged ? 'text-danger' : 'text-accent')}
        />
        <p className="min-w-0 flex-1 text-sm">{text}</p>
        <span
          className={classNames(
            'shrink-0 text-xs font-medium',
            result.flagged ? 'text-danger' : 'text-accent',
          )}
        >
          {result.flagged ? 'Flagged' : 'Not flagged'}
        </span>
      </div>
      <ul className="flex flex-col gap-1 px-3.5 py-2.5">
        {rows.map(({ name, score }) => (
          <Category key={name} name={name} score={score} applies={appliesTo(result, name)} />
        ))}
      </ul>
    </section>
  );
}

interface CategoryProps {
  readonly name: string;
  readonly score: number;
  readonly applies: boolean;
}

function Category({ name, score, applies }: CategoryProps) {
  return (
    <li className="grid grid-cols-[9.5rem_1fr_4.5rem] items-center gap-3 text-xs">
      <span className={applies ? 'truncate font-medium text-danger' : 'truncate text-muted'}>
        {name}
        {applies && <span className="sr-only"> applies</span>}
      </span>
      <span aria-hidden className="h-1.5 rounded-full bg-sunken">
        <span
          className={classNames(
            'block h-full min-w-0.5 rounded-full',
            applies ? 'bg-danger' : 'bg-accent',
          )}
          style={{ width: `${score * 100}%` }}
        />
      </span>
      <span className="text-right font-mono text-2xs text-muted tabular-nums">
        {score < 0.001 ? score.toExponential(1) : score.toFixed(3)}
      </span>
    </li>
  );
}

function appliesTo({ categories }: Moderation, name: string): boolean {
  return (categories as unknown as Record<string, boolean | null>)[name] === true;
}

/** A list of parts is one input; a list of texts is as many. */
function inputTexts(input: unknown): readonly string[] {
  if (typeof input === 'string') return [input];
  if (!Array.isArray(input)) return [];
  if (input.every((item) => typeof item === 'string')) return input;
  const parts = input as readonly { text?: string; type?: string }[];
  return [parts.map(({ text, type }) => text ?? `[${type}]`).join(' ')];
}
