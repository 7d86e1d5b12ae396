import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { UploadState } from 'unabridged/workflows';

/** Remembers an upload that is under way, so that the same command goes on with it after a crash. */
export class UploadMemory {
  readonly #file: string;

  constructor(path: string, baseUrl: string, purpose: string) {
    const key = JSON.stringify([resolve(path), baseUrl, purpose]);
    const name = createHash('sha256').update(key).digest('hex').slice(0, 32);
    this.#file = join(stateFolder(), `${name}.json`);
  }

  /** The state of an earlier run; undefined where there is none, or it is of a file that has changed. */
  recall(about: { readonly bytes: number; readonly modified: number }): UploadState | undefined {
    try {
      const state = JSON.parse(readFileSync(this.#file, 'utf8')) as UploadState;
      const same = state.bytes === about.bytes && state.modified === about.modified;
      return same && state.expires_at * 1000 > Date.now() ? state : undefined;
    } catch {
      return undefined;
    }
  }

  keep(state: UploadState): void {
    mkdirSync(stateFolder(), { recursive: true });
    const next = `${this.#file}.${process.pid}`;
    writeFileSync(next, JSON.stringify(state), { mode: 0o600 });
    renameSync(next, this.#file);
  }

  forget(): void {
    rmSync(this.#file, { force: true });
  }
}

function stateFolder(): string {
  const base = process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state');
  return join(base, 'unabridged', 'uploads');
}
