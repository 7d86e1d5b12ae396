import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, expect, it } from 'vitest';

import { discoverServers } from './discover-servers.ts';
import { startScriptedChatServer } from './scripted-chat-server.ts';

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

async function serve(pages: Record<string, unknown>): Promise<number> {
  const server = await startScriptedChatServer(() => undefined);
  server.pages = pages;
  open.push(() => server.close());
  return server.port;
}

/** A busy machine may take its time; the servers are there. */
const patience = 60_000;

const list = (...models: object[]): object => ({ object: 'list', data: models });

it('finds servers, their kind and their models', async () => {
  const ports = await Promise.all([
    serve({ '/v1/models': list({ id: 'llama3.2' }), '/api/version': { version: '0.9' } }),
    serve({ '/v1/models': list({ id: 'qwen', owned_by: 'vllm' }) }),
    serve({ '/v1/models': list({ id: 'phi', owned_by: 'llamacpp' }) }),
    serve({ '/v1/models': list({ id: 'gemma', owned_by: 'organization_owner' }) }),
    serve({ '/v1/models': list({ id: 'other' }) }),
  ]);
  expect(await discoverServers(ports, patience)).toEqual(
    [
      ['ollama', 'Ollama', 'llama3.2'],
      ['vllm', 'vLLM', 'qwen'],
      ['llama.cpp', 'llama.cpp', 'phi'],
      ['lm-studio', 'LM Studio', 'gemma'],
      ['other', 'OpenAI-compatible server', 'other'],
    ].map(([kind, label, model], index) => ({
      kind,
      label,
      baseURL: `http://127.0.0.1:${ports[index]}/v1`,
      models: [model],
    })),
  );
});

it('passes over programs that serve something else on such a port', async () => {
  const ports = await Promise.all([
    serve({ '/v1/models': { hello: 'world' } }),
    serve({}),
    serve({ '/v1/models': list({ id: 'gpt' }), '/_unabridged/status': { status: 'ok' } }),
  ]);
  expect(await discoverServers([...ports, 9], patience)).toEqual([]);
});

it('does not wait for a server that says nothing', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => {
    silent.listen(0, '127.0.0.1', resolve);
  });
  open.push(async () => {
    silent.closeAllConnections();
    silent.close();
  });
  const { port } = silent.address() as AddressInfo;
  expect(await discoverServers([port], 50)).toEqual([]);
});
