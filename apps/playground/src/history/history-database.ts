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

/** Keeps a run, and lets go of the oldest ones beyond the limits. */
export async function saveRun(run: RunRecord): Promise<void> {
  const transaction = (await database()).transaction('runs', 'readwrite');
  await transaction.store.put(storedRun(run, isSecretHeader));
  for (const id of idsToEvict(await transaction.store.getAll())) await transaction.store.delete(id);
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
  announce();
}

/** Removes every run. */
export async function clearHistory(): Promise<void> {
  await (await database()).clear('runs');
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
