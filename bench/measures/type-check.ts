import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { takeTurns } from '../measure.ts';
import type { AddRow } from '../rows.ts';

const execute = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');

const program = (specifier: string): string => `
import OpenAI from '${specifier}';
const client = new OpenAI({ apiKey: 'k' });
export async function main(): Promise<string> {
  const response = await client.responses.create({ model: 'm', input: 'x' });
  const messages = [{ role: 'user' as const, content: 'x' }];
  const chat = await client.chat.completions.create({ model: 'm', messages });
  const events = await client.responses.create({ model: 'm', input: 'x', stream: true });
  for await (const event of events) if (event.type === 'error') throw new Error(event.message);
  return response.output_text + chat.choices[0]!.message.content;
}`;

const programs = {
  trivial: 'export const answer: Promise<number> = Promise.resolve(42);',
  openai: program('openai'),
  unabridged: program('unabridged'),
};

const compilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: ['node'],
  module: 'nodenext',
  target: 'es2022',
};

/** CPU of the compiler as the shell's \`time\` tells it: the compiler is a program of its own. */
async function compile(folder: string, name: string): Promise<{ cpuMs: number }> {
  const command = `TIMEFORMAT='%U %S'; time ${join(root, 'node_modules/.bin/tsc')} -p ${name}.json`;
  const { stdout, stderr } = await execute('bash', ['-c', command], { cwd: folder });
  if (stdout !== '') throw new Error(stdout);
  const [user, system] = stderr.trim().split(' ').map(Number);
  return { cpuMs: (user! + system!) * 1000 };
}

/** What type checking takes above a program that imports nothing. */
export async function measureTypeCheck(add: AddRow, runs: number): Promise<void> {
  const folder = mkdtempSync(join(root, 'node_modules/.bench-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(join(root, 'packages/sdk/dist'), join(folder, 'node_modules/unabridged'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    for (const [name, text] of Object.entries(programs)) {
      writeFileSync(join(folder, `${name}.ts`), text);
      const config = { compilerOptions, files: [`${name}.ts`] };
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(config));
    }
    const names = ['trivial', 'openai', 'unabridged'] as const;
    const cpu = await takeTurns(names, runs, (name) => compile(folder, name));
    const above = (name: 'openai' | 'unabridged'): number =>
      cpu[name]['cpuMs']! - cpu.trivial['cpuMs']!;
    add({
      measure: 'type check above a trivial program, CPU',
      unit: 'ms',
      official: above('openai'),
      ours: above('unabridged'),
      target: 0.5,
      beside: { trivial: cpu.trivial['cpuMs']! },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
