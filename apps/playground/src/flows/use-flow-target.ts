import { useGatewayStore } from '../gateway/gateway-store.ts';
import type { Target } from '../run/run-record.ts';
import { madeOnOf, useFlowRequests } from './flow-requests.ts';

/** Where the objects of a flow are, and whether requests go somewhere else now. */
export function useFlowTarget(flow: string): { madeOn: Target; elsewhere: boolean } {
  const target = useGatewayStore((store) => store.target);
  const madeOn = useFlowRequests((flows) => madeOnOf(flows[flow] ?? [])) ?? target;
  return { madeOn, elsewhere: madeOn !== target };
}
