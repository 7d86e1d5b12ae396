import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeSession } from './code-interpreter.ts';
import { createPythonInterpreter } from './python-session.ts';

const megabyte = 1024 * 1024;
const memoryBytes = 256 * megabyte;
// Python takes seconds for little on a busy machine; what is held to its time is held to less below.
const interpreter = createPythonInterpreter({ timeout: 30_000, memoryBytes });
let session: CodeSession;
beforeAll(async () => {
  session = await interpreter.open();
});
afterAll(() => session.close());

describe('Python', () => {
  test('prints, shows the value of the last expression and keeps its variables', async () => {
    expect(await session.run('import math\nx = math.factorial(20)\nprint("x is", x)')).toEqual({
      status: 'completed',
      logs: 'x is 2432902008176640000\n',
      files: [],
    });
    expect((await session.run('x // 2')).logs).toBe('1216451004088320000\n');
  });

  test('reads the files it is given and hands back those it wrote', async () => {
    const bytes = new TextEncoder().encode('name,amount\nAda,2\nBo,40\n');
    const { logs, files } = await session.run(
      `import csv, os
rows = list(csv.DictReader(open('/mnt/data/in.csv')))
total = sum(int(row['amount']) for row in rows)
os.makedirs('out')
open('out/total.txt', 'w').write(str(total))
print(total)`,
      { files: [{ path: '/mnt/data/in.csv', bytes }] },
    );
    expect(logs).toBe('42\n');
    expect(files.map(({ path }) => path)).toEqual(['/mnt/data/out/total.txt']);
    expect(new TextDecoder().decode(files[0]!.bytes)).toBe('42');
  });

  test('shows a traceback of the user’s own lines and goes on', async () => {
    const failed = await session.run('def f():\n  return 1 / 0\nf()');
    expect(failed.status).toBe('failed');
    expect(failed.logs).toContain('ZeroDivisionError');
    expect(failed.logs).toContain('line 2, in f');
    expect(failed.logs).not.toContain('_pyodide');
    expect((await session.run('1 + 1')).logs).toBe('2\n');
  });

  test('starts from nothing where the snapshot that starts it fast is damaged', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unabridged-python-'));
    const snapshot = join(folder, 'python.snapshot');
    writeFileSync(snapshot, 'damaged');
    const other = await createPythonInterpreter({ timeout: 30_000 }, snapshot).open();
    expect((await other.run('1 + 1')).logs).toBe('2\n');
    expect(existsSync(snapshot)).toBe(false);
    other.close();
    rmSync(folder, { recursive: true });
  });

  test('cuts endless output', async () => {
    const { logs } = await session.run('print("a" * 1_000_000)');
    expect(logs.length).toBeLessThan(101_000);
    expect(logs).toContain('output cut');
  });
});

describe('code cannot leave', () => {
  test('to the network', async () => {
    let calls = 0;
    const server = createServer((_request, response) => {
      calls += 1;
      response.end('reached');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const attempts = [
      `import urllib.request; print(urllib.request.urlopen(${JSON.stringify(url)}, timeout=1).read())`,
      `from pyodide.http import pyfetch; print(await (await pyfetch(${JSON.stringify(url)})).string())`,
      `import js; print(js.fetch(${JSON.stringify(url)}))`,
    ];
    for (const code of attempts) {
      const { status, logs } = await session.run(code);
      expect([status, logs]).toEqual(['failed', expect.not.stringContaining('reached')]);
    }
    server.close();
    expect(calls).toBe(0);
  });

  test('to the files of this machine', async () => {
    const { logs } = await session.run(
      `import os; print(os.path.exists('/etc/passwd'), os.path.exists('/proc/self/environ'))`,
    );
    expect(logs).toBe('False False\n');
    const mount = await session.run(
      `import pyodide_js; pyodide_js.FS.mount(pyodide_js.FS.filesystems.NODEFS, {}, '/tmp')`,
    );
    expect(mount.status).toBe('failed');
  });

  test('to the process or its environment', async () => {
    const attempts = [
      `import js; print(js.process.env)`,
      `import pyodide_js; print(pyodide_js.constructor.constructor('return process')().pid)`,
      `import os; print(os.fork())`,
      `import subprocess; print(subprocess.run(['ls']))`,
    ];
    for (const code of attempts) expect((await session.run(code)).status).toBe('failed');
    expect(
      (await session.run('import os; print("PATH" in os.environ and os.environ["PATH"])')).logs,
    ).not.toContain('node');
  });

  test('to another session', async () => {
    const other = await interpreter.open();
    const draw = 'import random; print(random.random())';
    expect((await other.run(draw)).logs).not.toBe((await session.run(draw)).logs);
    await session.run('secret = 1\nopen("secret.txt", "w").write("x")');
    const { logs } = await other.run(
      `import os; print('secret' in globals(), os.listdir('/mnt/data'))`,
    );
    expect(logs).toBe('False []\n');
    other.close();
  });
});

describe('limits', () => {
  test('memory that is refused is an error in Python, and the session goes on', async () => {
    const { status, logs } = await session.run('x = bytearray(400 * 1024 * 1024)');
    expect([status, logs]).toEqual(['failed', expect.stringContaining('MemoryError')]);
    expect((await session.run('"alive"')).logs).toBe("'alive'\n");
  });

  test('an endless loop is stopped within its time, and an abort at once', async () => {
    const other = await interpreter.open();
    const aborted = AbortSignal.timeout(100);
    await expect(other.run('while True: pass', { signal: aborted })).rejects.toThrow(
      /abort|timeout/i,
    );
    expect(other.alive).toBe(false);
    const hasty = await createPythonInterpreter({ timeout: 300, memoryBytes }).open();
    const endless = await hasty.run('while True: pass');
    expect(endless).toMatchObject({
      status: 'timed_out',
      logs: 'The code was stopped after 0.3 s.',
    });
    expect(hasty.alive).toBe(false);
    expect((await hasty.run('1')).status).toBe('failed');
  });
});
