import { create } from 'zustand';
import { wireOf } from '../operations/known-operations.ts';
import { executeRun } from './execute-run.ts';
import { isRunning } from './run-record.ts';
import type { RunRecord, Target, TimedEvent } from './run-record.ts';
import type { RunSpec } from './run-spec.ts';

/** Runs of this page that the dock lists, newest first. */
const logLength = 100;

interface RunStore {
  /** The run that each surface shows, by the id of the surface. */
  readonly shown: Readonly<Record<string, RunRecord | undefined>>;
  readonly log: readonly RunRecord[];
}

/** The runs of this page. */
export const useRunStore = create<RunStore>(() => ({ shown: {}, log: [] }));

const controllers = new Map<string, AbortController>();
const finishListeners = new Set<(run: RunRecord) => void>();

/** Calls `listener` with each run once it has ended. Returns a function that stops it. */
export function onRunFinished(listener: (run: RunRecord) => void): () => void {
  finishListeners.add(listener);
  return () => finishListeners.delete(listener);
}

/** What a run is started with. */
export interface RunStart {
  readonly surface: string;
  readonly spec: RunSpec;
  readonly target: Target;
  readonly answeredBy: string;
  /** Events of the stream that this run goes on with. */
  readonly earlier?: readonly TimedEvent[];
}

/** Sends a spec; a run of the same surface that still goes on is stopped first. */
export async function startRun(start: RunStart): Promise<RunRecord> {
  const { surface, spec, ...options } = start;
  stopRun(surface);
  const controller = new AbortController();
  controllers.set(surface, controller);
  const id = crypto.randomUUID();
  const ended = await executeRun(spec, {
    id,
    surface,
    ...options,
    wire: wireOf(spec.operation),
    signal: controller.signal,
    onChange: (run) => put(run, controllers.get(surface) === controller),
  });
  if (controllers.get(surface) === controller) controllers.delete(surface);
  for (const listener of finishListeners) listener(ended);
  return ended;
}

/** What a run in the background is started with. */
export interface BackgroundRun extends RunStart {
  readonly signal?: AbortSignal;
  /** Whether the history keeps it. Default: true. */
  readonly kept?: boolean;
}

/**
 * Sends a spec beside what its surface shows: the log has it, the reply pane does not.
 * Parts of an upload and questions for progress are sent so.
 */
export async function runInBackground(start: BackgroundRun): Promise<RunRecord> {
  const { surface, spec, signal, kept = true, ...options } = start;
  const ended = await executeRun(spec, {
    id: crypto.randomUUID(),
    surface,
    ...options,
    wire: wireOf(spec.operation),
    signal: signal ?? new AbortController().signal,
    onChange: (run) => put(run, false),
  });
  if (kept) for (const listener of finishListeners) listener(ended);
  return ended;
}

/** Stops the run of a surface. What arrived stays. */
export function stopRun(surface: string): void {
  controllers.get(surface)?.abort();
}

/** Shows a run again that ended earlier, such as one from the history. */
export function showRun(run: RunRecord): void {
  stopRun(run.surface);
  controllers.delete(run.surface);
  useRunStore.setState((state) => ({ shown: { ...state.shown, [run.surface]: run } }));
}

/** Empties the reply of a surface. */
export function clearRun(surface: string): void {
  stopRun(surface);
  controllers.delete(surface);
  useRunStore.setState((state) => ({ shown: { ...state.shown, [surface]: undefined } }));
}

/** The run that a surface shows. */
export function useShownRun(surface: string): RunRecord | undefined {
  return useRunStore((state) => state.shown[surface]);
}

/** Whether any run goes on. */
export function isAnyRunning(): boolean {
  return Object.values(useRunStore.getState().shown).some(isRunning);
}

function put(run: RunRecord, latest: boolean): void {
  useRunStore.setState((state) => {
    const rest = state.log.filter(({ id }) => id !== run.id);
    return {
      shown: latest ? { ...state.shown, [run.surface]: run } : state.shown,
      log: [run, ...rest].sort((a, b) => b.startedAt - a.startedAt).slice(0, logLength),
    };
  });
}
