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

/** Another platform works on the database. */
export class DatabaseInUseError extends Error {
  override readonly name = 'DatabaseInUseError';

  constructor(database: string) {
    super(
      `The database ${database} is in use by another platform. Stop that one first, or choose another database.`,
    );
  }
}

/** The database cannot be reached, or does not let us in. */
export class DatabaseUnusableError extends Error {
  override readonly name = 'DatabaseUnusableError';

  constructor(database: string, cause: unknown) {
    super(
      `The database ${database} cannot be used: ${reasonOf(cause)}. Check DATABASE_URL (or --database-url), that the server runs, and that the user may create tables.`,
      { cause },
    );
  }
}

/** What a failed connection says is in its parts where several addresses were tried. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join(', ');
  return cause instanceof Error ? cause.message : String(cause);
}
