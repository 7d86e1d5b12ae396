import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { processStart } from './process-start.ts';
import { DataDirectoryInUseError, DataDirectoryUnusableError } from './storage-errors.ts';

/** Who holds the lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, as the system tells it: tells a process from a later one with its pid. */
  readonly start: string | null;
  readonly token: string;
}

/** A directory that is ours until `release`. */
export interface DirectoryLock {
  release(): void;
}

const fileName = 'platform.lock';
const takeoverMilliseconds = 5_000;

/**
 * Locks a directory for this process. PGlite takes no lock of its own, and two
 * processes on one directory destroy the data. A lock whose process is gone, as
 * after kill -9, is taken over.
 * @throws DataDirectoryInUseError where a living process holds it
 * @throws DataDirectoryUnusableError where the directory cannot be written
 */
export async function lockDirectory(dataDir: string): Promise<DirectoryLock> {
  const file = join(dataDir, fileName);
  const holder = ourselves();
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!createExclusively(file, holder)) await takeOver(dataDir, file, holder);
  } catch (error) {
    if (error instanceof DataDirectoryInUseError) throw error;
    throw new DataDirectoryUnusableError(dataDir, error);
  }
  return {
    release() {
      if (readHolder(file)?.token === holder.token) rmSync(file, { force: true });
    },
  };
}

function ourselves(): Holder {
  return {
    pid: process.pid,
    host: hostname(),
    start: processStart(process.pid),
    token: randomUUID(),
  };
}

function createExclusively(file: string, content: unknown): boolean {
  try {
    writeFileSync(file, JSON.stringify(content), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Replaces a stale lock. A second file makes sure that only one process judges and
 * replaces at a time: otherwise two could find the same stale lock and both win.
 */
async function takeOver(dataDir: string, file: string, holder: Holder): Promise<void> {
  const guard = `${file}.takeover`;
  const until = Date.now() + takeoverMilliseconds;
  while (!createExclusively(guard, holder)) {
    const other = readHolder(guard);
    if (other === undefined || !isAlive(other)) rmSync(guard, { force: true });
    else if (Date.now() > until) throw new DataDirectoryInUseError(dataDir, other.pid);
    await delay(20);
  }
  try {
    const present = readHolder(file);
    if (present !== undefined && isAlive(present)) {
      throw new DataDirectoryInUseError(dataDir, present.pid);
    }
    const next = `${file}.${holder.token}`;
    writeFileSync(next, JSON.stringify(holder));
    renameSync(next, file);
  } finally {
    rmSync(guard, { force: true });
  }
}

/** The holder named in a lock file; undefined where there is none or it was written in part. */
function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/**
 * Whether the process of a lock still runs. A process on another host (a shared
 * volume) cannot be asked, so it is believed to run: data is worth more than comfort.
 */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it runs, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const start = processStart(holder.pid);
  return start === null || holder.start === null || start === holder.start;
}
