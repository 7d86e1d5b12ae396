import { execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A PostgreSQL server for tests. */
export interface PostgresServer {
  /** Address of its first database; its user may create others. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The programs of the newest PostgreSQL that Debian has installed here; undefined where there is none. */
export function findPostgres(): string | undefined {
  return globSync('/usr/lib/postgresql/*/bin')
    .filter((folder) => existsSync(join(folder, 'initdb')))
    .toSorted()
    .at(-1);
}

/** Starts a new server in a temporary folder, reached by a socket in it alone, that forgets everything. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'unabridged-postgres-'));
  const owner = await ownerOfServer();
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const options = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
  const data = join(folder, 'data');
  const flags = ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  await execute(join(programs, 'initdb'), flags, options);
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-h', '', ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await listening(programs, folder, server);
  return {
    url: `postgres://test@localhost/postgres?host=${encodeURIComponent(folder)}`,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listening(
  programs: string,
  folder: string,
  server: { readonly exitCode: number | null },
): Promise<void> {
  for (;;) {
    const answer = execute(join(programs, 'pg_isready'), ['-h', folder, '-U', 'test', '-q']);
    if (await answer.then(() => true).catch(() => false)) return;
    if (server.exitCode !== null) throw new Error('PostgreSQL ended before it listened.');
    await delay(50);
  }
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
async function ownerOfServer(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map((flag) => execute('id', [flag, 'postgres'])),
  );
  return { uid: Number(uid!.stdout), gid: Number(gid!.stdout) };
}
