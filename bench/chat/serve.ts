/** One of the compared servers, in a process of its own: `node serve.ts NAME`. Tells its port, and its CPU time on request. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerOf, charactersPerToken } from './dialogue.ts';

const starters: Record<string, () => Promise<number>> = {
  async unabridged() {
    const { createPlatform } = await import('../../packages/platform/src/index.ts');
    const platform = await createPlatform();
    return listen(createServer(platform.listener));
  },
  /** Streams that last, as those of a model do. */
  async 'unabridged, slowly'() {
    const { createPlatform } = await import('../../packages/platform/src/index.ts');
    const platform = await createPlatform({ millisecondsPerToken: 50 });
    return listen(createServer(platform.listener));
  },
  async 'unabridged, scripted'() {
    const { startPlatform } = await import('../../packages/platform/src/testing/index.ts');
    const platform = await startPlatform();
    platform.script({ reply: answerOf(0) });
    return platform.port;
  },
  async aimock() {
    const { LLMock } = await import('@copilotkit/aimock');
    const mock = new LLMock({ port: 0, chunkSize: charactersPerToken, logLevel: 'silent' });
    mock.on({}, { content: answerOf(0) });
    await mock.start();
    return Number(new URL(mock.url).port);
  },
  async 'mock-llm'() {
    // It writes a line for each request.
    console.log = () => undefined;
    const { createServer: createMock } = await import('@dwmkerr/mock-llm/dist/server.js');
    const { getDefaultConfig } = await import('@dwmkerr/mock-llm/dist/config.js');
    const config = getDefaultConfig();
    const streaming = { chunkSize: charactersPerToken, chunkIntervalMs: 0 };
    // Its own default: the user's message is the answer.
    return listen(createServer(createMock({ ...config, streaming }, '127.0.0.1', 0)));
  },
};

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

const port = await starters[process.argv[2]!]!();
process.send!({ port });
process.on('message', (order) => {
  if (order === 'collect') globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const state = { cpu: user + system, memory: process.memoryUsage() };
  // Whoever asked may have gone.
  process.send!(state, undefined, {}, () => undefined);
});
process.on('disconnect', () => process.exit(0));
