/** Another process, or another platform in this one, works on the data directory. */
export class DataDirectoryInUseError extends Error {
  override readonly name = 'DataDirectoryInUseError';
  readonly dataDir: string;
  readonly pid: number;

  constructor(dataDir: string, pid: number) {
    const owner = pid === process.pid ? 'this process' : `process ${pid}`;
    super(
      `The data directory ${dataDir} is in use by ${owner}. Stop that one first, or choose another directory.`,
    );
    this.dataDir = dataDir;
    this.pid = pid;
  }
}

/** The data directory cannot be created, read or written. */
export class DataDirectoryUnusableError extends Error {
  override readonly name = 'DataDirectoryUnusableError';
  readonly dataDir: string;

  constructor(dataDir: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The data directory ${dataDir} cannot be used: ${reason}. Check its permissions and free space, or choose another directory.`,
      { cause },
    );
    this.dataDir = dataDir;
  }
}
