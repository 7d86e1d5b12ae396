import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import colors from 'picocolors';
import {
  migrateAssistants,
  type MigrationNote,
  type MigrationProgress,
  type MigrationResult,
  type MigrationState,
} from 'unabridged/workflows/assistants-migration';
import { CliError } from '../cli-error.ts';
import { clientOf, interruption } from '../client/client-of.ts';
import { exitCodes, explainError } from '../client/explain-error.ts';
import type { MigrateOptions } from '../commands/migrate-command.ts';
import { ProgressBar } from '../screen/progress-bar.ts';

/** Brings assistants and threads to Responses and conversations; leaves programs and a report. */
export async function runMigration(options: MigrateOptions): Promise<void> {
  const { assistant, out, dryRun, importFrom, copyFiles } = options;
  if (copyFiles && options.toBaseUrl === undefined) {
    throw new CliError(
      '--copy-files needs --to-base-url: on the same server all files are there.',
      exitCodes.usage,
    );
  }
  const threads = [...options.thread, ...threadsIn(options.threadsFile)];
  const stateFile = options.state ?? join(out, 'state.json');
  const target = options.toBaseUrl ?? options.baseUrl;
  const bar = new ProgressBar();
  try {
    const result = await migrateAssistants(clientOf(options), {
      ...(assistant.length > 0 && { assistants: assistant }),
      threads,
      importFrom,
      copyFiles,
      dryRun,
      state: readState(stateFile),
      onState: (state) => writeWhole(stateFile, state),
      onProgress: (progress) => show(bar, progress),
      signal: interruption(),
      ...(options.toBaseUrl !== undefined && {
        to: clientOf({ baseUrl: target, ...keyOf(options) }),
      }),
    });
    bar.clear();
    report(result, options);
  } catch (error) {
    bar.clear();
    throw explainError(error, options.baseUrl);
  }
}

function keyOf({ toApiKey, apiKey }: MigrateOptions): { readonly apiKey?: string } {
  const key = toApiKey ?? apiKey;
  return key === undefined ? {} : { apiKey: key };
}

/** Ids of threads, one a line; empty lines and those that begin with # are passed over. */
function threadsIn(file: string | undefined): string[] {
  if (file === undefined) return [];
  if (!existsSync(file)) {
    throw new CliError(`There is no file ${file}. Give one thread id a line.`, exitCodes.usage);
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function readState(file: string): MigrationState | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as MigrationState;
    if (state.version === 1 && typeof state.threads === 'object') return state;
  } catch {
    // Told below.
  }
  throw new CliError(
    `${file} does not hold the state of a migration. Move it away to begin anew: threads that were migrated are then migrated again.`,
    exitCodes.usage,
  );
}

/** Writes a file so that a crash leaves the old one or the new one. */
function writeWhole(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

function show(bar: ProgressBar, progress: MigrationProgress): void {
  if (progress.type !== 'thread') return;
  const { threadId, done, total } = progress;
  bar.draw(threadId, done, total, `${done} of ${total} messages`);
}

function report(result: MigrationResult, { out, dryRun }: MigrateOptions): void {
  const ok = colors.green('✓');
  const taken = new Set<string>();
  for (const { assistantId, filename, code, notes } of result.assistants) {
    const name = taken.has(filename) ? filename.replace(/\.ts$/, `-${assistantId}.ts`) : filename;
    taken.add(name);
    const path = join(out, name);
    console.log(`${ok} ${assistantId} → ${path}${dryRun ? '' : writeProgram(path, code)}`);
    tell(notes, assistantId);
  }
  for (const { threadId, conversationId, items, notes } of result.threads) {
    console.log(`${ok} ${threadId} → ${conversationId ?? 'a conversation'} (${items} items)`);
    tell(notes, threadId);
  }
  const { assistants, threads } = result;
  const done = `${assistants.length} assistants and ${threads.length} threads`;
  if (dryRun) console.log(`${done} would be migrated; nothing was made.`);
  else {
    const programs = assistants.map(({ code: _code, ...rest }) => rest);
    writeWhole(join(out, 'report.json'), { assistants: programs, threads });
    console.log(`${done} are migrated. ${join(out, 'report.json')} has all notes.`);
  }
}

/** A program that is there may hold functions that somebody has written: it stays. */
function writeProgram(path: string, code: string): string {
  if (existsSync(path)) {
    return readFileSync(path, 'utf8') === code ? '' : ' (kept: it was changed)';
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  return '';
}

function tell(notes: readonly MigrationNote[], about: string): void {
  for (const note of notes) {
    const where = note.about === about ? '' : `${note.about} `;
    console.log(colors.dim(`    ${where}${note.what}: ${note.message}`));
  }
}
