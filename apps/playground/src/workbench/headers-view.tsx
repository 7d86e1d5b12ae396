import { ScrollArea } from '../controls/scroll-area.tsx';
import type { RunRecord } from '../run/run-record.ts';

const meanings: Readonly<Record<string, string>> = {
  'x-request-id': 'Name this when you ask for help with a call',
  'openai-processing-ms': 'Time that the API worked on it',
  'x-unabridged-target': 'Who answered',
  'x-unabridged-operation': 'The operation, as the SDK names it',
  'x-ratelimit-remaining-requests': 'Requests left in this window',
  'x-ratelimit-remaining-tokens': 'Tokens left in this window',
};

/** The headers of the reply. */
export function HeadersView({ run }: { run: RunRecord }) {
  return (
    <ScrollArea label="Reply headers" className="py-2">
      <dl>
        {run.headers.map(([name, value]) => (
          <div
            key={name}
            className="flex flex-wrap gap-x-3 px-4 py-1 font-mono text-xs hover:bg-hover/60"
          >
            <dt className="w-56 shrink-0 text-muted">{name}</dt>
            <dd className="flex min-w-0 flex-1 flex-wrap gap-x-3">
              <span className="break-all">{value}</span>
              {meanings[name] !== undefined && (
                <span className="font-sans text-2xs text-faint">{meanings[name]}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </ScrollArea>
  );
}
