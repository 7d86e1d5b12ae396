/**
 * Runs programs one after the other and prints, as one line of JSON, what each has written.
 * Usage: node run-programs.mjs <package> <program>…
 * Where programs import `openai`, `<package>` takes its place; the address in the docs becomes
 * that of the environment.
 */
import { registerHooks } from 'node:module';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';

const [target, ...programs] = process.argv.slice(2);
const timeoutMs = 20_000;
const documented = 'http://127.0.0.1:4100/v1';

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.replace(/^openai(?=$|\/)/, target), context),
  load(url, context, next) {
    const loaded = next(url, context);
    if (!programs.some((program) => url === pathToFileURL(program).href)) return loaded;
    const source = String(loaded.source).replaceAll(documented, process.env.OPENAI_BASE_URL);
    return { ...loaded, source };
  },
});

const shown = (value) =>
  typeof value === 'string'
    ? value
    : inspect(value, { depth: 6, sorted: true, breakLength: Infinity });

const print = console.log.bind(console);
const results = {};
for (const program of programs) {
  const name = basename(program, '.ts');
  const lines = [];
  console.log = (...values) => lines.push(values.map(shown).join(' '));
  await fetch(`${process.env.OPENAI_BASE_URL}/program/${name}`);
  try {
    await Promise.race([import(pathToFileURL(program).href), tooLate()]);
  } catch (error) {
    lines.push(`threw ${inspect(error).split('\n')[0]}`);
  }
  results[name] = lines;
}
print(JSON.stringify(results));
process.exit(0);

function tooLate() {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`no end within ${timeoutMs} ms`)), timeoutMs).unref();
  });
}
