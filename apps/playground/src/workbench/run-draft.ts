import { toast } from 'sonner';
import { create } from 'zustand';
import { formatCount, formatSpan } from '../format.ts';
import { useGatewayStore, whoAnswers } from '../gateway/gateway-store.ts';
import { announce } from '../run/announcer.ts';
import type { RunRecord, TimedEvent } from '../run/run-record.ts';
import type { RunSpec } from '../run/run-spec.ts';
import { specOfParams } from '../run/spec-of-params.ts';
import { startRun } from '../run/run-store.ts';
import { usageOf } from '../run/usage.ts';
import { wireOf } from '../operations/known-operations.ts';
import { runsOperation } from '../surfaces/surface.ts';
import type { Surface } from '../surfaces/surface.ts';
import { confirmRun } from './confirm-run.ts';
import { headersOf, replaceDraft, useDraftStore } from './draft-store.ts';
import type { Draft } from './draft-store.ts';

/** The surface that the page shows, which shortcuts and commands act on. */
export const useActiveSurface = create<{ readonly surface?: Surface }>(() => ({}));

/** The spec that a draft stands for. */
export function specOf(surface: Surface, draft: Draft): RunSpec {
  const headers = headersOf(draft.headers);
  if (surface.specOf !== undefined) return surface.specOf(draft.document.value, headers);
  return specOfParams(wireOf(operationOf(surface, draft)), draft.document.value, headers);
}

/** The operation that a draft is for. */
export function operationOf(surface: Surface, draft: Draft | undefined): string {
  const chosen = draft?.operation;
  return chosen !== undefined && runsOperation(surface, chosen) ? chosen : surface.operation;
}

/** Runs the draft of a surface, or says what is in its way. */
export async function runDraft(surface: Surface): Promise<void> {
  const draft = useDraftStore.getState().drafts[surface.id];
  if (draft === undefined) return;
  const { error } = draft.document;
  if (error !== null) {
    toast.error(`The JSON is not valid: line ${error.line}, column ${error.column}.`, {
      description: `${error.message}.`,
    });
    return;
  }
  const [path, broken] = Object.entries(draft.broken)[0] ?? [];
  if (broken !== undefined) {
    toast.error(`${path} is not valid JSON: line ${broken.error.line}.`, {
      description: `${broken.error.message}.`,
    });
    return;
  }
  const spec = specOf(surface, draft);
  if (await confirmRun(spec)) await runSpecOf(surface.id, spec);
}

/**
 * Runs a spec against the chosen target and announces its end.
 * @param earlier Events of the stream that the run goes on with.
 */
export async function runSpecOf(
  surface: string,
  spec: RunSpec,
  earlier?: readonly TimedEvent[],
): Promise<RunRecord> {
  const { target } = useGatewayStore.getState();
  const run = await startRun({ surface, spec, target, answeredBy: whoAnswers(), earlier });
  announce(endOf(run));
  return run;
}

/** Makes a request the draft of a surface, so that it can be read and changed, and runs it. */
export function runRequest(
  surface: Surface,
  operation: string,
  params: Readonly<Record<string, unknown>>,
): Promise<RunRecord> {
  replaceDraft(surface.id, params, {}, operation);
  return runSpecOf(surface.id, specOfParams(wireOf(operation), params));
}

function endOf(run: RunRecord): string {
  if (run.phase === 'failed') {
    return `Run failed. ${run.failure?.title ?? ''}. ${run.failure?.message ?? ''}`;
  }
  const span = formatSpan(run.timing.total ?? 0);
  if (run.phase === 'stopped') return `Run stopped after ${span}.`;
  const usage = usageOf(run);
  const tokens = usage === undefined ? '' : ` ${formatCount(usage.output)} output tokens`;
  return `Run completed:${tokens} in ${span}.`;
}
