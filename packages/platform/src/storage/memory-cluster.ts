import { MemoryFS, PGlite } from '@electric-sql/pglite';
import type { ClusterFile, ClusterImage } from './cluster-image.ts';

const root = PGlite.paths.PGDATA;

/** What we use of the file system that Emscripten gives a program. */
interface EmscriptenFiles {
  mkdirTree(path: string): void;
  mkdir(path: string): void;
  readdir(path: string): string[];
  stat(path: string): { mode: number };
  isDir(mode: number): boolean;
  readFile(path: string): Uint8Array;
  writeFile(path: string, contents: Uint8Array, options?: { canOwn: boolean }): void;
}

const filesOf = (pglite: PGlite): EmscriptenFiles => pglite.Module.FS as unknown as EmscriptenFiles;

/** Files of a database in memory that begins as a copy of a cluster. */
export class MemoryCluster extends MemoryFS {
  readonly #image: ClusterImage;

  /** `image` is used up: its contents become the files' own. */
  constructor(image: ClusterImage) {
    super();
    this.#image = image;
  }

  override async initialSyncFs(): Promise<void> {
    const system = filesOf(this.pg!);
    system.mkdirTree(root);
    for (const path of this.#image.directories) system.mkdir(`${root}/${path}`);
    for (const { path, contents } of this.#image.files) {
      system.writeFile(`${root}/${path}`, contents, { canOwn: true });
    }
  }
}

/** Files of a database in memory whose cluster can be had once it is closed. */
export class RecordedCluster extends MemoryFS {
  image: ClusterImage | undefined;

  /** Called after PostgreSQL has shut down, so what is read needs no recovery. */
  override async closeFs(): Promise<void> {
    this.image = readCluster(filesOf(this.pg!));
    await super.closeFs();
  }
}

function readCluster(system: EmscriptenFiles): ClusterImage {
  const directories: string[] = [];
  const files: ClusterFile[] = [];
  const read = (directory: string) => {
    for (const name of system.readdir(`${root}/${directory}`)) {
      if (name === '.' || name === '..') continue;
      const path = directory === '' ? name : `${directory}/${name}`;
      if (system.isDir(system.stat(`${root}/${path}`).mode)) {
        directories.push(path);
        read(path);
      } else {
        files.push({ path, contents: system.readFile(`${root}/${path}`) });
      }
    }
  };
  read('');
  return { directories, files };
}
