import { Cpu, Plug } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { classNames } from '../controls/class-names.ts';
import { Popover } from '../controls/popover.tsx';
import { hostOf, loadEngines, useGatewayStore } from '../gateway/gateway-store.ts';

const EnginePanel = lazy(() => import('./engine-panel.tsx'));

/** Says who writes local replies, and leads to connecting a real model. Never hidden. */
export function EngineBadge() {
  const [open, setOpen] = useState(false);
  const { engines, target, status } = useGatewayStore();
  if (target === 'live') {
    return (
      <span className="flex h-7 items-center gap-1.5 rounded-full border border-danger/40 bg-danger-soft px-2.5 text-xs font-medium text-danger">
        <span aria-hidden className="size-1.5 rounded-full bg-danger" />
        <span className="max-tablet:sr-only">Live: {hostOf(status?.targets.live.base_url)}</span>
      </span>
    );
  }
  if (engines === undefined) return null;
  const { active } = engines;
  const change = (next: boolean) => {
    setOpen(next);
    if (next) void loadEngines();
  };
  return (
    <Popover
      label="Engine"
      className="w-96"
      open={open}
      onOpenChange={change}
      trigger={
        <button
          type="button"
          className={classNames(
            'flex h-7 items-center gap-1.5 rounded-full border px-2.5 text-xs font-medium transition-colors',
            active.languageModel
              ? 'border-line bg-accent-soft text-accent'
              : 'border-warn-line bg-warn-soft text-warn hover:brightness-97',
          )}
        >
          {active.languageModel ? <Plug size={13} aria-hidden /> : <Cpu size={13} aria-hidden />}
          <Label active={active} />
        </button>
      }
    >
      <Suspense fallback={<div className="h-60" />}>
        <EnginePanel engines={engines} onDone={() => setOpen(false)} />
      </Suspense>
    </Popover>
  );
}

interface LabelProps {
  readonly active: {
    readonly languageModel: boolean;
    readonly label: string;
    readonly model: string | null;
  };
}

function Label({ active }: LabelProps) {
  if (active.languageModel) {
    return (
      <span className="max-w-48 truncate">
        {active.label}
        {active.model !== null && <span className="font-normal"> · {active.model}</span>}
      </span>
    );
  }
  return (
    <>
      <span className="desktop:hidden">Stand-in</span>
      <span className="hidden desktop:inline">
        Local stand-in, not a language model:{' '}
        <span className="underline underline-offset-2">connect one</span>
      </span>
    </>
  );
}
