import { AzureOpenAI as OfficialAzureOpenAI } from 'openai';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendJson, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer } from '../../test/scripted-server.ts';
import { OpenAI } from '../client/openai.ts';
import { AzureOpenAI } from './azure-openai.ts';
import type { AzureClientOptions } from './azure-openai.ts';

let server: ScriptedServer;
let endpoint: string;
beforeAll(async () => {
  server = await startServer();
  endpoint = server.baseURL.replace('/v1', '');
});
afterAll(() => server.close());
beforeEach(() => server.handle((_request, reply) => sendJson(reply, { id: 'x', data: [] })));
afterEach(() => vi.unstubAllEnvs());

const apiVersion = '2025-04-01-preview';
const make = (options: AzureClientOptions = {}): AzureOpenAI =>
  new AzureOpenAI({ endpoint, apiKey: 'azure-key', apiVersion, maxRetries: 0, ...options });
const messages = [{ role: 'user' as const, content: 'hi' }];

/** Where a client sends some calls. */
async function requests(client: AzureOpenAI | OfficialAzureOpenAI): Promise<unknown[]> {
  server.requests.length = 0;
  const own = client as AzureOpenAI;
  await own.chat.completions.create({ model: 'm', messages });
  await own.embeddings.create({ model: 'm', input: 'x' });
  await own.images.edit({ model: 'm', prompt: 'x', image: new File(['x'], 'a.png') });
  await own.responses.create({ model: 'm', input: 'x' });
  await own.models.list();
  await own.batches.list();
  return server.requests.map(({ method, url }) => `${method} ${url}`);
}

describe('AzureOpenAI', () => {
  it('sends to the deployment that the model names, with key and version', async () => {
    await make().chat.completions.create({ model: 'my gpt/4', messages });
    const [request] = server.requests;
    expect(request!.url).toBe(
      `/openai/deployments/my%20gpt%2F4/chat/completions?api-version=${apiVersion}`,
    );
    expect(request!.headers).toMatchObject({ 'api-key': 'azure-key' });
    expect(request!.headers.authorization).toBeUndefined();
  });

  it('sends where the official client sends', async () => {
    const options = { endpoint, apiKey: 'azure-key', apiVersion, maxRetries: 0, deployment: 'd' };
    const ours = await requests(new AzureOpenAI(options));
    expect(ours).toEqual(await requests(new OfficialAzureOpenAI(options)));
    expect(ours).toContain(`POST /openai/deployments/d/images/edits?api-version=${apiVersion}`);
  });

  it('asks for a token before each attempt', async () => {
    let count = 0;
    const azureADTokenProvider = async (): Promise<string> => `token-${++count}`;
    const client = new AzureOpenAI({ endpoint, apiVersion, azureADTokenProvider, maxRetries: 1 });
    server.handle((_request, reply, index) =>
      sendJson(reply, {}, index === 0 ? 500 : 200, { 'retry-after-ms': '1' }),
    );
    await client.chat.completions.create({ model: 'm', messages });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
    await client.withOptions({ timeout: 1000 }).models.list();
    expect(server.requests.at(-1)!.headers.authorization).toBe('Bearer token-3');
  });

  it('keeps its options in withOptions', async () => {
    const client = make({ deployment: 'a' }).withOptions({ deployment: 'b', maxRetries: 1 });
    expect(client).toBeInstanceOf(AzureOpenAI);
    await client.embeddings.create({ model: 'm', input: 'x' });
    expect(server.requests[0]!.url).toBe(
      `/openai/deployments/b/embeddings?api-version=${apiVersion}`,
    );
    const moved = make({ endpoint: 'http://nowhere.example' }).withOptions({ endpoint });
    await moved.models.list();
    expect(server.requests).toHaveLength(2);
  });

  it('reads the environment, and says what is missing', async () => {
    vi.stubEnv('OPENAI_BASE_URL', '');
    vi.stubEnv('AZURE_OPENAI_ENDPOINT', `${endpoint}/`);
    vi.stubEnv('AZURE_OPENAI_API_KEY', 'from-environment');
    vi.stubEnv('OPENAI_API_VERSION', 'v0');
    await new AzureOpenAI().models.list();
    expect(server.requests[0]).toMatchObject({
      url: '/openai/models?api-version=v0',
      headers: { 'api-key': 'from-environment' },
    });
    vi.stubEnv('AZURE_OPENAI_API_KEY', '');
    expect(() => new AzureOpenAI()).toThrow(/No credentials/);
    vi.stubEnv('AZURE_OPENAI_ENDPOINT', '');
    expect(() => new AzureOpenAI({ apiKey: 'k' })).toThrow(/No address/);
    vi.stubEnv('OPENAI_API_VERSION', '');
    expect(() => new AzureOpenAI({ apiKey: 'k', endpoint })).toThrow(/No API version/);
    expect(() => make({ baseURL: 'http://x' })).toThrow(/not both/);
    expect(() => make({ azureADTokenProvider: async () => 't' })).toThrow(/not both/);
  });
});

describe('dataResidency', () => {
  it.each([
    ['eu', 'https://eu.api.openai.com/v1'],
    ['global', 'https://api.openai.com/v1'],
  ] as const)('%s decides the base URL', (dataResidency, url) => {
    vi.stubEnv('OPENAI_BASE_URL', 'http://elsewhere');
    const client = new OpenAI({ apiKey: 'k', dataResidency });
    expect(client.baseURL).toBe(url);
    expect(client.withOptions({ timeout: 5 }).baseURL).toBe(url);
    expect(client.withOptions({ dataResidency: 'jp' }).baseURL).toBe(
      'https://jp.api.openai.com/v1',
    );
  });

  it('refuses what it does not know, and a base URL beside it', () => {
    expect(() => new OpenAI({ apiKey: 'k', dataResidency: 'fr' as never })).toThrow(
      /none of global/,
    );
    expect(() => new OpenAI({ apiKey: 'k', dataResidency: 'eu', baseURL: 'http://x' })).toThrow(
      /not both/,
    );
  });
});
