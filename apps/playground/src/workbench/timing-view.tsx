import { ScrollArea } from '../controls/scroll-area.tsx';
import { formatCount, formatSpan } from '../format.ts';
import { isDelta } from '../run/is-delta.ts';
import type { RunRecord } from '../run/run-record.ts';
import { tokensPerSecond, usageOf } from '../run/usage.ts';

/** Where the time of a run went, and what it took in tokens. */
export function TimingView({ run }: { run: RunRecord }) {
  const { headers, firstByte, total } = run.timing;
  const end = total ?? firstByte ?? headers ?? 0;
  const delta = run.events.find(isDelta)?.at;
  // Events are timed by the gateway, which starts its clock a moment after the page.
  const firstOutput = delta === undefined ? undefined : Math.max(delta, firstByte ?? 0);
  const phases = [
    { label: 'Headers', from: 0, to: headers },
    { label: 'First byte', from: headers ?? 0, to: firstByte },
    { label: 'First output', from: firstByte ?? 0, to: firstOutput },
    { label: 'Last byte', from: firstOutput ?? firstByte ?? 0, to: total },
  ];
  return (
    <ScrollArea label="Timing" className="px-4 py-4">
      <div className="flex flex-col gap-2.5">
        {phases.map(({ label, from, to }) => (
          <Phase key={label} label={label} from={from} to={to} end={end} />
        ))}
      </div>
      <p className="mt-3 text-2xs text-faint">
        Measured from the moment the request left this page
        {serverTime(run) !== undefined &&
          `; the API itself reports ${formatSpan(serverTime(run)!)}`}
        .
      </p>
      <Tokens run={run} />
    </ScrollArea>
  );
}

interface PhaseProps {
  readonly label: string;
  readonly from: number;
  readonly to: number | undefined;
  readonly end: number;
}

function Phase({ label, from, to, end }: PhaseProps) {
  const start = Math.min(from, to ?? from);
  const percent = (value: number) => `${end === 0 ? 0 : (value / end) * 100}%`;
  return (
    <div className="grid grid-cols-[6rem_1fr_5rem] items-center gap-3 text-xs max-tablet:grid-cols-[5.5rem_1fr_4rem]">
      <span className="text-muted">{label}</span>
      <span aria-hidden className="relative h-2 rounded-full bg-sunken">
        {to !== undefined && (
          <span
            className="absolute h-full min-w-1 rounded-full bg-accent"
            style={{ left: percent(start), width: percent(to - start) }}
          />
        )}
      </span>
      <span className="text-right font-mono tabular-nums">
        {to === undefined ? '–' : formatSpan(to)}
      </span>
    </div>
  );
}

function Tokens({ run }: { run: RunRecord }) {
  const usage = usageOf(run);
  if (usage === undefined) return null;
  const rate = tokensPerSecond(run);
  const facts: [string, string][] = [
    ['Input tokens', formatCount(usage.input)],
    ['of them cached', formatCount(usage.cached)],
    ['Output tokens', formatCount(usage.output)],
    ['of them reasoning', formatCount(usage.reasoning)],
    ['Total', formatCount(usage.total)],
    ['Tokens a second', rate === undefined ? '–' : formatCount(Math.round(rate))],
  ];
  return (
    <dl className="mt-5 grid max-w-112 grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line">
      {facts.map(([name, value]) => (
        <div key={name} className="flex items-baseline justify-between bg-surface px-3 py-2">
          <dt className="text-xs text-muted">{name}</dt>
          <dd className="font-mono text-xs tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function serverTime(run: RunRecord): number | undefined {
  const value = run.headers.find(([name]) => name === 'openai-processing-ms')?.[1];
  return value === undefined ? undefined : Number(value);
}
