import { Unplug } from 'lucide-react';
import { Button } from '../controls/button.tsx';
import { loadGateway, useGatewayStore } from '../gateway/gateway-store.ts';

/** Says that the gateway does not answer, for as long as it does not. */
export function GatewayProblem() {
  const problem = useGatewayStore((state) => state.problem);
  if (problem === undefined) return null;
  return (
    <div
      role="alert"
      className="flex items-center gap-2.5 border-b border-warn-line bg-warn-soft px-4 py-1.5 text-xs"
    >
      <Unplug size={14} aria-hidden className="shrink-0 text-warn" />
      <span className="min-w-0 flex-1">{problem}</span>
      <Button onClick={() => void loadGateway()}>Try again</Button>
    </div>
  );
}
