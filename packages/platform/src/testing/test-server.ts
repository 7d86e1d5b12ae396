import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findOperation, operations } from '@unabridged/contract/registry';
import OpenAI from 'openai';
import { recordExercised } from '../../../../tools/gap/exercised.ts';
import { pickByQuery, routeTable } from '../app/route-table.ts';
import { createPlatform } from '../create-platform.ts';
import type { Platform, PlatformOptions } from '../create-platform.ts';
import { buildSeed } from '../storage/seed.ts';
import { readEvents } from './read-events.ts';
import { withTestDatabase } from './test-database.ts';
import { errorProblems, eventProblems, resultProblems } from './strict-validation.ts';

/** A platform behind a real port. */
export interface TestServer {
  readonly platform: Platform;
  /** Ends in `/v1`. */
  readonly baseURL: string;
  /** The official client, unmodified. Every reply it gets is held against the contract. */
  readonly client: OpenAI;
  /** What the contract refuses in the client's replies so far, once they have been read. */
  violations(): Promise<readonly string[]>;
  request(method: string, path: string, body?: unknown, headers?: HeadersInit): Promise<Response>;
  close(): Promise<void>;
}

/** Starts a platform and a server on a free port of the loopback interface. */
export async function startTestServer(options: PlatformOptions = {}): Promise<TestServer> {
  await buildSeed();
  const platform = await createPlatform(await withTestDatabase(options));
  const { server, port } = await listen(platform);
  const baseURL = `http://127.0.0.1:${port}/v1`;
  const violations: string[] = [];
  const watches: Promise<void>[] = [];
  const watchedFetch = async (input: string | URL | Request, init?: RequestInit) => {
    const response = await fetch(input, init);
    const url = new URL(String(input));
    // The official client tries out whether fetch can build forms.
    if (url.protocol === 'data:') return response;
    watches.push(watch(url, init?.method ?? 'GET', response.clone(), violations));
    return response;
  };
  return {
    platform,
    baseURL,
    async violations() {
      await Promise.all(watches);
      return violations;
    },
    client: new OpenAI({ apiKey: 'test', baseURL, maxRetries: 0, fetch: watchedFetch }),
    request: (method, path, body, headers) =>
      fetch(`${baseURL}${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body !== undefined && {
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      }),
    async close() {
      await platform.close();
      const closed = new Promise((resolve) => server.close(resolve));
      // A request that a test left half sent would keep the server for the minutes of its timeout.
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(platform: Platform) {
  const server = createServer(platform.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

const table = routeTable(operations).map(({ pattern, methods }) => ({
  path: new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`),
  methods,
}));

/** The operation that a request calls. */
function accessorOf(method: string, url: URL): string | undefined {
  const row = table.find(({ path, methods }) => methods.has(method) && path.test(url.pathname));
  return row && pickByQuery(row.methods.get(method)!, url.search)?.accessor;
}

/** Whether the operation answers with bytes, which may be JSON too. */
function isBinary(accessor: string): boolean {
  return findOperation(accessor)?.response === 'binary';
}

async function watch(url: URL, method: string, response: Response, violations: string[]) {
  const accessor = accessorOf(method, url);
  let refused = 0;
  const report = (problems: readonly string[]) => {
    refused += problems.length;
    violations.push(...problems.map((problem) => `${method} ${url.pathname}: ${problem}`));
  };
  try {
    if (!response.ok) return void report(errorProblems(await response.json()));
    if (accessor === undefined) return void report(['the test helper does not know this call']);
    const type = response.headers.get('content-type') ?? '';
    if (type.startsWith('text/event-stream')) {
      for (const { event, data } of await readEvents(response)) {
        // Events of assistants are named by the stream; the contract has both in one object.
        const enveloped = accessor.startsWith('beta.threads.');
        report(eventProblems(accessor, enveloped ? { event, data } : data));
      }
    } else if (type.startsWith('application/json') && !isBinary(accessor)) {
      report(resultProblems(accessor, await response.json()));
    }
    if (refused === 0) recordExercised('platform', accessor);
  } catch {
    // The test left the stream early.
  }
}
