import { newId } from '../ids.ts';
import type {
  CodeFile,
  CodeInterpreter,
  CodeResult,
  CodeSession,
} from '../engines/code-interpreter/code-interpreter.ts';

export interface CodeContainersOptions {
  readonly interpreter: CodeInterpreter;
  /** Interpreters that are open at a time; the one that was not used for longest makes room. Default: 4. */
  readonly mostSessions?: number;
  /** Milliseconds without use after which an interpreter ends. Default: 20 minutes. */
  readonly idleTime?: number;
}

interface Container {
  session: Promise<CodeSession> | null;
  /** Everything below `/mnt/data`, by path: another interpreter begins with it. */
  readonly files: Map<string, CodeFile>;
  /** Ids of files by path. */
  readonly fileIds: Map<string, string>;
  /** Paths that the present interpreter has not been given. */
  pending: Set<string>;
  usedAt: number;
  running: number;
}

/**
 * Interpreters by the id of their container. One starts with the first code; where it
 * ends (idle, killed, crowded out), files stay and variables are gone.
 */
export class CodeContainers {
  readonly #options: Required<CodeContainersOptions>;
  readonly #containers = new Map<string, Container>();
  #sweeper: NodeJS.Timeout | null = null;

  constructor(options: CodeContainersOptions) {
    this.#options = { mostSessions: 4, idleTime: 20 * 60_000, ...options };
  }

  has(id: string): boolean {
    return this.#containers.has(id);
  }

  /** Makes a container, or puts further files into one. */
  open(id: string, files: readonly CodeFile[] = []): void {
    const container = this.#containers.get(id) ?? emptyContainer();
    this.#containers.set(id, container);
    for (const file of files) {
      container.files.set(file.path, file);
      container.pending.add(file.path);
    }
  }

  /** Paths of the files in a container. */
  paths(id: string): string[] {
    return Array.from(this.#containers.get(id)?.files.keys() ?? []);
  }

  /** Id of a file in a container, such as `cfile_…`; the same as long as it is there. */
  fileId(id: string, path: string): string {
    const ids = this.#containers.get(id)?.fileIds;
    const known = ids?.get(path) ?? newId('cfile');
    ids?.set(path, known);
    return known;
  }

  /** Runs code. Files that it writes are in the result and stay for the next code. */
  async run(id: string, code: string, signal: AbortSignal): Promise<CodeResult> {
    this.open(id);
    const container = this.#containers.get(id)!;
    container.running += 1;
    container.usedAt = Date.now();
    try {
      const session = await this.#session(container);
      const files = Array.from(container.pending, (path) => container.files.get(path)!);
      container.pending = new Set();
      const result = await session.run(code, { files, signal });
      for (const file of result.files) container.files.set(file.path, file);
      return result;
    } finally {
      container.running -= 1;
      container.usedAt = Date.now();
    }
  }

  /** Takes a container away with its files. */
  remove(id: string): void {
    const container = this.#containers.get(id);
    if (container === undefined) return;
    this.#containers.delete(id);
    end(container);
  }

  /** Ends every interpreter. */
  close(): void {
    if (this.#sweeper !== null) clearInterval(this.#sweeper);
    for (const container of this.#containers.values()) end(container);
  }

  async #session(container: Container): Promise<CodeSession> {
    const present = await container.session?.catch(() => null);
    if (present?.alive) return present;
    this.#makeRoom(container);
    container.pending = new Set(container.files.keys());
    container.session = this.#options.interpreter.open();
    this.#sweeper ??= setInterval(() => this.#sweep(), 30_000).unref();
    return container.session;
  }

  #makeRoom(forWhom: Container): void {
    const resting = this.#idle().find((container) => container !== forWhom);
    const count = Array.from(this.#containers.values()).filter(({ session }) => session).length;
    if (count >= this.#options.mostSessions && resting !== undefined) end(resting);
  }

  #sweep(): void {
    const before = Date.now() - this.#options.idleTime;
    for (const container of this.#idle()) if (container.usedAt < before) end(container);
  }

  /** Containers whose interpreter rests, the one that was not used for longest first. */
  #idle(): Container[] {
    return Array.from(this.#containers.values())
      .filter(({ session, running }) => session !== null && running === 0)
      .toSorted((a, b) => a.usedAt - b.usedAt);
  }
}

function emptyContainer(): Container {
  return {
    session: null,
    files: new Map(),
    fileIds: new Map(),
    pending: new Set(),
    usedAt: Date.now(),
    running: 0,
  };
}

function end(container: Container): void {
  void container.session?.then(
    (session) => session.close(),
    () => undefined,
  );
  container.session = null;
}
