import type {
  CodeFile,
  CodeResult,
  CodeSession,
} from '../engines/code-interpreter/code-interpreter.ts';
import { newId, nowInSeconds } from '../ids.ts';

/** A file in a container. */
export interface KeptFile extends CodeFile {
  /** Such as `cfile_…`. */
  readonly id: string;
  /** Unix seconds. */
  readonly createdAt: number;
  /** Who put it there: the caller, or code that ran. */
  readonly source: 'user' | 'assistant';
}

export interface CodeContainerOptions {
  readonly id: string;
  readonly name?: string | undefined;
  /** Milliseconds without use after which it is gone. */
  readonly idleTime: number;
}

/** Files, and the interpreter that works on them while there is one. */
export class CodeContainer {
  readonly id: string;
  readonly name: string;
  readonly createdAt = nowInSeconds();
  readonly idleTime: number;
  #usedAt = Date.now();
  #running = 0;
  #session: Promise<CodeSession> | null = null;
  readonly #files = new Map<string, KeptFile>();
  /** Paths that the present interpreter has not been given. */
  #pending = new Set<string>();

  constructor({ id, name, idleTime }: CodeContainerOptions) {
    this.id = id;
    this.name = name ?? id;
    this.idleTime = idleTime;
  }

  /** When it was used last, in milliseconds since 1970. */
  get usedAt(): number {
    return this.#usedAt;
  }

  get hasSession(): boolean {
    return this.#session !== null;
  }

  get isResting(): boolean {
    return this.#running === 0;
  }

  isOver(now: number): boolean {
    return this.isResting && this.#usedAt + this.idleTime < now;
  }

  /** In the order in which they came. */
  files(): KeptFile[] {
    return Array.from(this.#files.values());
  }

  file(id: string): KeptFile | undefined {
    return this.files().find((file) => file.id === id);
  }

  fileAt(path: string): KeptFile | undefined {
    return this.#files.get(path);
  }

  /** Puts a file in; one that is there under its path gets the new content and keeps its id. */
  put(file: CodeFile, source: KeptFile['source']): KeptFile {
    this.#usedAt = Date.now();
    const { id = newId('cfile'), createdAt = nowInSeconds() } = this.#files.get(file.path) ?? {};
    const kept = { ...file, id, createdAt, source };
    this.#files.set(file.path, kept);
    if (source === 'user') this.#pending.add(file.path);
    return kept;
  }

  /** Takes a file out, also of the interpreter that runs. */
  async take({ path }: KeptFile): Promise<void> {
    this.#usedAt = Date.now();
    this.#files.delete(path);
    this.#pending.delete(path);
    const session = await this.#session?.catch(() => null);
    if (!session?.alive) return;
    await session.run(
      `import os\nif os.path.exists(${JSON.stringify(path)}): os.remove(${JSON.stringify(path)})`,
    );
  }

  /** Runs code; `open` starts an interpreter where there is none. */
  async run(
    code: string,
    open: () => Promise<CodeSession>,
    signal: AbortSignal,
  ): Promise<CodeResult> {
    this.#running += 1;
    this.#usedAt = Date.now();
    try {
      const session = await this.#live(open);
      const files = Array.from(this.#pending, (path) => this.#files.get(path)!);
      this.#pending = new Set();
      const result = await session.run(code, { files, signal });
      for (const file of result.files) this.put(file, 'assistant');
      return result;
    } finally {
      this.#running -= 1;
      this.#usedAt = Date.now();
    }
  }

  /** Ends the interpreter: variables are gone, files stay. */
  rest(): void {
    void this.#session?.then(
      (session) => session.close(),
      () => undefined,
    );
    this.#session = null;
  }

  async #live(open: () => Promise<CodeSession>): Promise<CodeSession> {
    const present = await this.#session?.catch(() => null);
    if (present?.alive) return present;
    this.#pending = new Set(this.#files.keys());
    this.#session = open();
    return this.#session;
  }
}
