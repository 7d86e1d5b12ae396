/**
 * The process in which Python runs. It has no variables of the environment, no file
 * but pyodide's own, no child process and no network, and cannot make JavaScript from
 * text, so that what Python reaches of JavaScript leads nowhere. Started by
 * `python-session.ts`, which also holds it to its time.
 */
import { readFileSync } from 'node:fs';
import type * as PyodideModule from 'pyodide';
import type { PyodideAPI } from 'pyodide';
import type { CodeFile } from './code-interpreter.ts';
import { closeDoors } from './close-doors.ts';
import type { PythonArguments, PythonMessage, RunMessage } from './python-messages.ts';

/** Not in the types of pyodide, where snapshots are called experimental. */
type SnapshotPyodide = PyodideAPI & { makeMemorySnapshot(): Uint8Array };

const home = '/mnt/data';
const { module, snapshot, limits } = JSON.parse(process.argv[2]!) as PythonArguments;
const reply = process.send!.bind(process) as (message: PythonMessage) => void;

closeDoors(limits.memoryBytes);
try {
  const python = await startPython();
  if (snapshot === 'take') {
    reply({ type: 'snapshot', bytes: python.makeMemorySnapshot() });
  } else {
    prepareSession(python);
    process.on('message', (message: RunMessage) => void run(python, message).then(reply));
    reply({ type: 'ready' });
  }
} catch (error) {
  reply({ type: 'broken', reason: String(error) });
}
process.on('disconnect', () => process.exit());

async function startPython(): Promise<SnapshotPyodide> {
  const { loadPyodide } = (await import(module)) as typeof PyodideModule;
  const options = {
    // Python sees none of JavaScript's globals.
    jsglobals: Object.create(null) as object,
    env: { HOME: home, USER: 'sandbox' },
    ...(snapshot === 'take' && { _makeSnapshot: true }),
    ...(typeof snapshot === 'object' && { _loadSnapshot: readFileSync(snapshot.file) }),
  };
  return (await loadPyodide(options)) as SnapshotPyodide;
}

function prepareSession(python: PyodideAPI): void {
  // A snapshot would give every session the same numbers.
  python.runPython('import random; random.seed(); del random');
  // Would show the files of this machine, as far as the permission model lets it.
  const filesystems = python.FS.filesystems as Record<string, unknown>;
  delete filesystems['NODEFS'];
  python.FS.mkdirTree(home);
  python.FS.chdir(home);
}

async function run(python: PyodideAPI, { code, files }: RunMessage): Promise<PythonMessage> {
  for (const { path, bytes } of files) write(python, path, bytes);
  const before = listFiles(python);
  const logs: string[] = [];
  let kept = 0;
  const keep = (text: string) => {
    const room = limits.logCharacters - kept;
    if (room <= 0) return;
    kept += text.length;
    logs.push(text.length > room ? `${text.slice(0, room)}\n… (output cut)` : text);
  };
  const decoder = new TextDecoder();
  const writer = {
    write(bytes: Uint8Array) {
      keep(decoder.decode(bytes, { stream: true }));
      return bytes.length;
    },
  };
  python.setStdout(writer);
  python.setStderr(writer);
  let failed = false;
  try {
    const value: unknown = await python.runPythonAsync(code, { filename: '<code>' });
    if (value !== undefined && value !== null) keep(`${represent(python, value)}\n`);
  } catch (error) {
    failed = true;
    keep(ownTraceback((error as Error).message));
  }
  return { type: 'done', failed, logs: logs.join(''), files: changedFiles(python, before) };
}

/** What Python itself shows for a value. */
function represent(python: PyodideAPI, value: unknown): string {
  const repr = python.globals.get('__builtins__').repr as (one: unknown) => string;
  return repr(value);
}

/** The traceback without the frames of pyodide, which tell the user nothing. */
function ownTraceback(message: string): string {
  const lines = message.split('\n');
  const own = lines.findIndex((line) => line.includes('File "<code>"'));
  return own < 0 ? message : [lines[0], ...lines.slice(own)].join('\n');
}

function write(python: PyodideAPI, path: string, bytes: Uint8Array): void {
  python.FS.mkdirTree(path.slice(0, path.lastIndexOf('/')));
  python.FS.writeFile(path, bytes);
}

/** Every file below the home folder, and a mark that changes when it is written. */
function listFiles(python: PyodideAPI, folder = home): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of python.FS.readdir(folder) as string[]) {
    if (name === '.' || name === '..' || name === '__pycache__') continue;
    const path = `${folder}/${name}`;
    const { mode, size, mtime } = python.FS.lstat(path);
    if (python.FS.isDir(mode)) for (const one of listFiles(python, path)) found.set(...one);
    else if (python.FS.isFile(mode)) found.set(path, `${size} ${Number(mtime)}`);
  }
  return found;
}

function changedFiles(python: PyodideAPI, before: ReadonlyMap<string, string>): CodeFile[] {
  const changed: CodeFile[] = [];
  let total = 0;
  for (const [path, mark] of listFiles(python)) {
    if (before.get(path) === mark) continue;
    total += Number(mark.split(' ')[0]);
    if (total > limits.fileBytes) break;
    changed.push({ path, bytes: python.FS.readFile(path) as Uint8Array });
  }
  return changed;
}
