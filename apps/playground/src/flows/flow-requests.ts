import { create } from 'zustand';
import { readStored, writeStored } from '../browser-storage.ts';
import { ask, AskError } from '../run/ask.ts';
import type { RunPhase, RunRecord, Target } from '../run/run-record.ts';
import type { RunSpec } from '../run/run-spec.ts';
import { isSecretHeader } from '../run/secret-headers.ts';

/** A request that a step of a flow has sent. */
export interface FlowRequest {
  readonly id: string;
  readonly step: string;
  readonly spec: RunSpec;
  readonly phase: RunPhase;
  /** Who answered it; other builds did not keep that. */
  readonly target?: Target;
  readonly status?: number;
  /** Milliseconds from the request to the end of the reply. */
  readonly total?: number;
  /** Left out where it is large. */
  readonly reply?: unknown;
  /** How often it was sent, where it asks for progress. */
  readonly times: number;
}

const mostRequests = 60;
const largestReply = 20_000;

/** The requests of each flow, in the order in which they were sent. They outlive a reload. */
export const useFlowRequests = create<Readonly<Record<string, readonly FlowRequest[]>>>(() => ({}));

/** The requests of a flow. */
export function openFlowRequests(flow: string): readonly FlowRequest[] {
  const open = useFlowRequests.getState()[flow];
  if (open !== undefined) return open;
  const stored = readStored<FlowRequest[]>(keyOf(flow)) ?? [];
  useFlowRequests.setState({ [flow]: stored });
  return stored;
}

/** Where the objects of a flow are: where its first request that succeeded went. */
export function madeOnOf(requests: readonly FlowRequest[]): Target | undefined {
  return requests.find(({ phase, target }) => phase === 'done' && target !== undefined)?.target;
}

/** Where a request of a flow belongs. */
export interface FlowPlace {
  readonly flow: string;
  readonly step: string;
  /** The surface that the history files it under. */
  readonly surface: string;
  readonly signal?: AbortSignal;
  /** Whether it asks for progress: only the newest of its kind is kept, and not in the history. */
  readonly progress?: boolean;
}

/**
 * Runs an operation as a part of a flow, which keeps the request with its step.
 * @throws AskError where the operation fails or is stopped.
 */
export async function askInFlow(
  operation: string,
  params: Readonly<Record<string, unknown>>,
  { flow, step, surface, signal, progress = false }: FlowPlace,
): Promise<unknown> {
  try {
    const target = madeOnOf(openFlowRequests(flow));
    const run = await ask(operation, params, {
      surface,
      kept: !progress,
      ...(target && { target }),
      ...(signal && { signal }),
    });
    noteRun(flow, step, run, progress);
    return run.reply;
  } catch (cause) {
    if (cause instanceof AskError) noteRun(flow, step, cause.run, progress);
    throw cause;
  }
}

/** Keeps a run with its step. */
export function noteRun(flow: string, step: string, run: RunRecord, progress = false): void {
  const { id, spec, phase, target, status, timing, reply } = run;
  const small = reply !== undefined && JSON.stringify(reply).length <= largestReply;
  const before = openFlowRequests(flow);
  const same = progress ? before.find((request) => isSame(request, step, spec)) : undefined;
  const request: FlowRequest = {
    id,
    step,
    spec: withoutSecrets(spec),
    phase,
    target,
    ...(status !== undefined && { status }),
    ...(timing.total !== undefined && { total: timing.total }),
    ...(small && { reply }),
    times: (same?.times ?? 0) + 1,
  };
  set(flow, [...before.filter((other) => other !== same), request].slice(-mostRequests));
}

/** Forgets the requests of a flow. */
export function clearFlowRequests(flow: string): void {
  set(flow, []);
}

function isSame(request: FlowRequest, step: string, spec: RunSpec): boolean {
  return request.step === step && request.spec.operation === spec.operation;
}

function withoutSecrets(spec: RunSpec): RunSpec {
  const headers = Object.entries(spec.headers).filter(([name]) => !isSecretHeader(name));
  return { ...spec, headers: Object.fromEntries(headers), files: [] };
}

function set(flow: string, requests: readonly FlowRequest[]): void {
  useFlowRequests.setState({ [flow]: requests });
  writeStored(keyOf(flow), requests);
}

function keyOf(flow: string): string {
  return `unabridged.flow-requests.${flow}`;
}
