import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPlatform } from '../create-platform.ts';
import type { TextEngine } from '../engines/engine.ts';
import { LocalEmbeddingEngine } from '../engines/embeddings/local-embedding-engine.ts';
import { createLocalEngine } from '../engines/local/local-engine.ts';
import type { FaultRule } from '../faults/faults.ts';
import { nodeListener } from '../http/node-listener.ts';
import { ScriptBook } from '../scripts/script-book.ts';
import { createScriptedEngine } from '../scripts/scripted-engine.ts';
import type { Script } from '../scripts/script.ts';
import { recordRequest } from './record-request.ts';
import type { RecordedRequest } from './record-request.ts';

export type { RecordedRequest } from './record-request.ts';

export interface StartPlatformOptions {
  /**
   * What happens to requests that no script is for: the local engine answers, or they are refused
   * with `no_script`. Default: `answer`.
   */
  readonly unscripted?: 'answer' | 'refuse';
  /** Engine that answers where no script does. Default: the local engine. */
  readonly engine?: TextEngine;
  /** Models that are known besides those of OpenAI. Default: none. */
  readonly models?: readonly string[];
  /** Key that requests must carry. Default: any key or none is accepted. */
  readonly apiKey?: string;
  /** Port to listen on, of 127.0.0.1. Default: a free one. */
  readonly port?: number;
}

/** A platform that runs inside a test. */
export interface TestPlatform {
  /** Ends in `/v1`: the `baseURL` of a client. */
  readonly baseURL: string;
  readonly port: number;
  /** Key that a client can be given: `apiKey` of the options, else `test`. */
  readonly apiKey: string;
  /** What has been asked so far, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Adds scripts. The first that matches and is not used up replies. */
  script(...scripts: readonly Script[]): void;
  /** Lets requests fail: `'429; times=2'`, or a rule. */
  fault(rule: string | FaultRule): void;
  /** Forgets scripts, faults, recorded requests and everything that is stored. */
  reset(): Promise<void>;
  /** Ends it and everything that it holds. A second call changes nothing. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a platform in this process. It keeps everything in memory and listens on 127.0.0.1. */
export async function startPlatform(options: StartPlatformOptions = {}): Promise<TestPlatform> {
  const book = new ScriptBook();
  const embeddings = new LocalEmbeddingEngine();
  const local = options.engine ?? createLocalEngine({ embeddings });
  const platform = await createPlatform({
    embeddings,
    engine: createScriptedEngine({
      book,
      local,
      otherwise: options.unscripted === 'refuse' ? null : local,
      models: options.models ?? [],
    }),
    ...(options.apiKey !== undefined && { apiKey: options.apiKey }),
  });
  const requests: RecordedRequest[] = [];
  const server = createServer(
    nodeListener(async (request) => {
      requests.push(await recordRequest(request));
      return platform.answer(request);
    }),
  );
  const port = await listen(server, options.port ?? 0);
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= platform.close().then(() => closeServer(server)));
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    port,
    apiKey: options.apiKey ?? 'test',
    requests,
    script: (...scripts) => {
      for (const script of scripts) book.add(script);
    },
    fault: (rule) => platform.faults.add(typeof rule === 'string' ? { fault: rule } : rule),
    async reset() {
      book.clear();
      await platform.reset();
      requests.length = 0;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Clients keep connections open, and a stalled stream never ends by itself.
    server.closeAllConnections();
  });
}
