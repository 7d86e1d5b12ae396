import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { RunRecord } from '../run/run-record.ts';
import { isSecretHeader } from '../run/secret-headers.ts';
import { idsToEvict, storedRun } from './stored-run.ts';
import type { StoredRun } from './stored-run.ts';

interface HistorySchema extends DBSchema {
  runs: { key: string; value: StoredRun; indexes: { 'by-start': number } };
}

let opened: Promise<IDBPDatabase<HistorySchema>> | undefined;

function database(): Promise<IDBPDatabase<HistorySchema>> {
  opened ??= openDB<HistorySchema>('unabridged-history', 1, {
    upgrade(created) {
      created.createObjectStore('runs', { keyPath: 'id' }).createIndex('by-start', 'startedAt');
    },
  });
  return opened;
}

/** What is kept, without the runs themselves: reading up to 32 MB at each save would halt the page. */
let kept: Promise<Map<string, Summary>> | undefined;

type Summary = Pick<StoredRun, 'id' | 'size' | 'startedAt'>;

async function summaries(): Promise<Map<string, Summary>> {
  const runs = await (await database()).getAll('runs');
  return new Map(runs.map(({ id, size, startedAt }) => [id, { id, size, startedAt }]));
}

/** Keeps a run, and lets go of the oldest ones beyond the limits. */
export async function saveRun(run: RunRecord): Promise<void> {
  const stored = storedRun(run, isSecretHeader);
  const { id, size, startedAt } = stored;
  const known = await (kept ??= summaries());
  known.set(id, { id, size, startedAt });
  const evicted = idsToEvict([...known.values()]);
  const transaction = (await database()).transaction('runs', 'readwrite');
  await transaction.store.put(stored);
  for (const old of evicted) {
    await transaction.store.delete(old);
    known.delete(old);
  }
  await transaction.done;
  announce();
}

/** Every kept run, newest first. */
export async function listRuns(): Promise<StoredRun[]> {
  const runs = await (await database()).getAllFromIndex('runs', 'by-start');
  return runs.toReversed();
}

/** Removes one run. */
export async function deleteRun(id: string): Promise<void> {
  await (await database()).delete('runs', id);
  (await kept)?.delete(id);
  announce();
}

/** Removes every run. */
export async function clearHistory(): Promise<void> {
  await (await database()).clear('runs');
  (await kept)?.clear();
  announce();
}

const listeners = new Set<() => void>();

/** Calls `listener` after each change of the history. Returns a function that stops it. */
export function onHistoryChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(): void {
  for (const listener of listeners) listener();
}
