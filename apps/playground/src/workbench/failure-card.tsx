import { inlineCode } from '../controls/inline-code.tsx';
import { CircleAlert } from 'lucide-react';
import type { RunFailure } from '../run/run-record.ts';

/** Why a run failed and what to do. */
export function FailureCard({ failure }: { failure: RunFailure }) {
  return (
    <section
      role="alert"
      className="flex gap-3 rounded-lg border border-danger/35 bg-danger-soft px-3.5 py-3"
    >
      <CircleAlert size={17} aria-hidden className="mt-0.5 shrink-0 text-danger" />
      <div className="flex min-w-0 flex-col gap-1">
        <p className="text-sm font-semibold text-danger">{failure.title}</p>
        <p className="text-sm break-words">{failure.message}</p>
        {failure.remedy !== undefined && (
          <p className="text-xs text-muted">{inlineCode(failure.remedy)}</p>
        )}
        <div className="mt-0.5 flex flex-wrap gap-1.5">
          <Fact name="code" value={failure.code} />
          <Fact name="param" value={failure.param} />
        </div>
      </div>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string | null | undefined }) {
  if (value === null || value === undefined) return null;
  return (
    <code className="rounded-sm bg-raised px-1.5 py-0.5 font-mono text-2xs">
      <span className="text-faint">{name}</span> {value}
    </code>
  );
}
