import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const require = createRequire(import.meta.url);
let module: WebAssembly.Module | undefined;

/**
 * PostgreSQL's code for PGlite, compiled once for all databases of the process, and with V8's
 * baseline compiler alone. The optimizing one takes 600 MB and some seconds for a single function
 * of it (peak of the server: 920 MB instead of 350); without it statements take a quarter to a
 * half more time of the processor, which is 0.05 to 0.4 ms.
 */
export function postgresModule(): WebAssembly.Module {
  return (module ??= compileBaseline(pathOfModule()));
}

function pathOfModule(): URL {
  return new URL('pglite.wasm', pathToFileURL(require.resolve('@electric-sql/pglite')));
}

/**
 * Synchronous, because flags are the whole process's: nothing else is compiled meanwhile. Not lazy,
 * because whether a function is ever optimized is decided when its baseline code is made.
 */
function compileBaseline(file: URL): WebAssembly.Module {
  setFlagsFromString('--no-wasm-lazy-compilation');
  setFlagsFromString('--no-wasm-dynamic-tiering');
  setFlagsFromString('--no-wasm-tier-up');
  try {
    return new WebAssembly.Module(readFileSync(file));
  } finally {
    setFlagsFromString('--wasm-lazy-compilation');
    setFlagsFromString('--wasm-dynamic-tiering');
    setFlagsFromString('--wasm-tier-up');
  }
}
