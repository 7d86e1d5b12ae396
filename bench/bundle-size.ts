import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, 'packages/sdk/dist');

/** Kilobytes of a minified and gzipped bundle for the browser that holds this program. */
export async function bundledKB(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).byteLength / 1000;
}

/** Programs whose bundles are compared. */
export const programs = {
  official: "import OpenAI from 'openai'; globalThis.client = new OpenAI();",
  full: `import OpenAI from '${dist}/index.js'; globalThis.client = new OpenAI();`,
  chatAlone: `import { createClient } from '${dist}/core.js'; import { ChatService } from '${dist}/chat.js'; globalThis.client = new ChatService(createClient());`,
  responsesAlone: `import { createClient } from '${dist}/core.js'; import { ResponsesService } from '${dist}/responses.js'; globalThis.client = new ResponsesService(createClient());`,
} as const;
