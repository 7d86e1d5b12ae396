import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { startTestServer } from '../packages/platform/src/testing/test-server.ts';
import { findChromium } from '../tools/test/find-chromium.ts';

const program = `
  import { createClient } from 'unabridged/core';
  import { uploadFile } from 'unabridged/workflows';

  globalThis.upload = async (baseURL) => {
    const client = createClient({ apiKey: 'any', baseURL, dangerouslyAllowBrowser: true });
    const bytes = Uint8Array.from({ length: 300_001 }, (_, index) => (index * 7) % 251);
    const options = { purpose: 'user_data', partsFrom: 0, partBytes: 65_536 };
    let state;
    const crash = new AbortController();
    const onState = (now) => {
      state = now;
      crash.abort();
    };
    const source = new File([bytes], 'page.bin');
    const stopped = await uploadFile(client, source, { ...options, onState, signal: crash.signal })
      .catch((error) => error.constructor.name);
    const file = await uploadFile(client, source, { ...options, resume: state });
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    return { stopped, id: file.id, sha: [...new Uint8Array(digest)] };
  };
`;

it('uploads and resumes from a page, with no module of Node in the bundle', async () => {
  // A static import of a module of Node would not resolve here.
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  await using server = await startPlatform();
  await using page = await openPage(outputFiles[0]!.text);
  const { stopped, id, sha } = await page.upload(server.baseURL);
  expect(stopped).toBe('APIUserAbortError');
  const content = Buffer.from(await (await server.client.files.content(id)).arrayBuffer());
  expect(createHash('sha256').update(content).digest().equals(Buffer.from(sha))).toBe(true);
});

async function startPlatform() {
  const server = await startTestServer();
  return { ...server, [Symbol.asyncDispose]: () => server.close() };
}

interface Uploaded {
  readonly stopped: string;
  readonly id: string;
  readonly sha: number[];
}

/** A page of its own origin that holds the script. */
async function openPage(script: string) {
  const pages = createServer((_request, reply) => {
    reply.setHeader('content-type', 'text/html').end(`<script>${script}</script>`);
  });
  await using parts = new AsyncDisposableStack();
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  parts.defer(() => new Promise((resolve) => pages.close(() => resolve())));
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  parts.defer(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(pages.address() as AddressInfo).port}/`);
  const kept = parts.move();
  return {
    upload: (baseURL: string): Promise<Uploaded> =>
      page.evaluate(
        (url) => (globalThis as unknown as { upload(url: string): Promise<Uploaded> }).upload(url),
        baseURL,
      ),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
