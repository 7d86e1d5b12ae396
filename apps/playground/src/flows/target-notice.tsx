import { TriangleAlert } from 'lucide-react';
import { Button } from '../controls/button.tsx';
import { chooseTarget, useGatewayStore } from '../gateway/gateway-store.ts';
import type { Target } from '../run/run-record.ts';

const names = { local: 'Local', live: 'Live' } as const;

/** Says that what a flow has made is elsewhere than where its next request would go. */
export function TargetNotice({ madeOn }: { madeOn: Target }) {
  const status = useGatewayStore((store) => store.status);
  // Until the gateway has answered, nobody knows which target it is.
  if (status === undefined) return null;
  const here = names[madeOn === 'live' ? 'local' : 'live'];
  const reachable = madeOn === 'local' || status.targets.live.available;
  return (
    <output className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-warn-line bg-warn-soft px-3.5 py-2.5 text-xs text-warn">
      <TriangleAlert size={14} aria-hidden className="shrink-0" />
      <span className="min-w-48 flex-1">
        These steps were made on {names[madeOn]}, and {here} does not know them.{' '}
        {reachable
          ? `Switch to ${names[madeOn]} to go on, or start over on ${here}.`
          : 'Live has no key any more: start with one to go on, or start over on Local.'}
      </span>
      {reachable && <Button onClick={() => chooseTarget(madeOn)}>Switch to {names[madeOn]}</Button>}
    </output>
  );
}
