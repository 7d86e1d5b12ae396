import type { Wire } from '@unabridged/contract';
import type { RunSpec } from './run-spec.ts';

/** Whether the reply of a spec is a stream of server-sent events. */
export function isStreaming({ spec, wire }: { spec: RunSpec; wire: Wire }): boolean {
  if (wire.stream === undefined) return false;
  const body = spec.body as { stream?: unknown } | undefined;
  return body?.stream === true || spec.query['stream'] === true;
}
