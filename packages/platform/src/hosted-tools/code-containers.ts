import type {
  CodeFile,
  CodeInterpreter,
  CodeResult,
} from '../engines/code-interpreter/code-interpreter.ts';
import { CodeContainer } from './code-container.ts';

export interface CodeContainersOptions {
  readonly interpreter: CodeInterpreter;
  /** Interpreters that are open at a time; the one that was not used for longest makes room. Default: 4. */
  readonly mostSessions?: number;
  /** Milliseconds without use after which a container is gone. Default: 20 minutes. */
  readonly idleTime?: number;
}

/** How often containers that are over are looked for, in milliseconds. */
const sweepInterval = 30_000;

/**
 * Containers by id, in memory. An interpreter starts with the first code; where it ends
 * (killed, crowded out), files stay and variables are gone.
 */
export class CodeContainers {
  readonly #options: Required<CodeContainersOptions>;
  readonly #containers = new Map<string, CodeContainer>();
  #sweeper: NodeJS.Timeout | null = null;

  constructor(options: CodeContainersOptions) {
    this.#options = { mostSessions: 4, idleTime: 20 * 60_000, ...options };
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get(id: string): CodeContainer | undefined {
    const container = this.#containers.get(id);
    if (!container?.isOver(Date.now())) return container;
    this.remove(id);
    return undefined;
  }

  /** Every container, the oldest first. */
  list(): CodeContainer[] {
    return Array.from(this.#containers.keys()).flatMap((id) => this.get(id) ?? []);
  }

  /** Makes a container, or puts further files into one. */
  open(
    id: string,
    files: readonly CodeFile[] = [],
    about: { readonly name?: string; readonly idleTime?: number } = {},
  ): CodeContainer {
    const container =
      this.get(id) ?? new CodeContainer({ id, idleTime: this.#options.idleTime, ...about });
    this.#containers.set(id, container);
    this.#sweeper ??= setInterval(() => this.list(), sweepInterval).unref();
    for (const file of files) container.put(file, 'user');
    return container;
  }

  /** Paths of the files in a container. */
  paths(id: string): string[] {
    return (
      this.get(id)
        ?.files()
        .map(({ path }) => path) ?? []
    );
  }

  /** Runs code. Files that it writes are in the result and stay for the next code. */
  run(id: string, code: string, signal: AbortSignal): Promise<CodeResult> {
    const container = this.open(id);
    const open = () => {
      this.#makeRoom(container);
      return this.#options.interpreter.open();
    };
    return container.run(code, open, signal);
  }

  /** Takes a container away with its files. */
  remove(id: string): void {
    this.#containers.get(id)?.rest();
    this.#containers.delete(id);
  }

  /** Ends every interpreter. */
  close(): void {
    if (this.#sweeper !== null) clearInterval(this.#sweeper);
    for (const container of this.#containers.values()) container.rest();
  }

  #makeRoom(forWhom: CodeContainer): void {
    const open = Array.from(this.#containers.values()).filter(
      (container) => container.hasSession && container !== forWhom,
    );
    if (open.length < this.#options.mostSessions) return;
    open
      .filter(({ isResting }) => isResting)
      .toSorted((a, b) => a.usedAt - b.usedAt)[0]
      ?.rest();
  }
}
