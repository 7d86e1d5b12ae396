import '../operations/data-operations.ts';
import { useGatewayStore, whoAnswers } from '../gateway/gateway-store.ts';
import { wireOf } from '../operations/known-operations.ts';
import type { RunFailure, RunRecord, Target } from './run-record.ts';
import { runInBackground } from './run-store.ts';
import { specOfParams } from './spec-of-params.ts';

/** An operation that the page ran by itself failed; `failure` says why and what to do. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly failure: RunFailure;
  readonly run: RunRecord;

  constructor(run: RunRecord) {
    const failure = run.failure ?? { title: 'Stopped', message: 'The request was stopped.' };
    super(failure.message);
    this.failure = failure;
    this.run = run;
  }
}

/** How to ask. */
export interface AskOptions {
  /** The surface that the history files it under. */
  readonly surface: string;
  readonly signal?: AbortSignal;
  /** Who answers. Default: whoever is chosen. */
  readonly target?: Target;
  /** Whether the history keeps it. Default: false. */
  readonly kept?: boolean;
}

/**
 * Runs an operation beside what its surface shows, and returns the run with its reply.
 * @throws AskError where the operation fails or is stopped.
 */
export async function ask(
  operation: string,
  params: Readonly<Record<string, unknown>>,
  options: AskOptions,
): Promise<RunRecord> {
  const { surface, signal, target = useGatewayStore.getState().target, kept = false } = options;
  const run = await runInBackground({
    surface,
    spec: specOfParams(wireOf(operation), params),
    target,
    answeredBy: whoAnswers(target),
    ...(signal && { signal }),
    kept,
  });
  if (run.phase !== 'done') throw new AskError(run);
  return run;
}
