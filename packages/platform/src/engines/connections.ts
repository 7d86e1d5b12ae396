import { randomUUID } from 'node:crypto';
import { modelCatalog } from '../models/catalog.ts';
import { ownAddress } from '../app/access.ts';
import { ApiError } from '../errors/api-error.ts';
import { EngineError } from './engine-error.ts';
import type { EngineDescription, EngineModel, TextEngine } from './engine.ts';
import type { Engines } from './engines.ts';
import type { UpstreamApi } from './upstream/upstream-api.ts';
import type { UpstreamEngine } from './upstream/upstream-engine.ts';

export interface UpstreamOptions {
  /** Base URL of an OpenAI-compatible API, such as `http://127.0.0.1:11434/v1`. */
  readonly baseURL: string;
  readonly apiKey?: string;
  /**
   * Model that answers for every model of the catalog. Default: the first one that the
   * server lists, unless it lists models of the catalog itself.
   */
  readonly model?: string;
  /** Name for people. Default: told by the address. */
  readonly label?: string;
  /**
   * API through which it is asked for text: `chat` is Chat Completions, which every compatible
   * server has, `responses` is the server's own Responses API. Default: `responses` for
   * api.openai.com, else `chat`.
   */
  readonly api?: UpstreamApi;
}

/** An OpenAI-compatible server that runs on this machine. */
export interface FoundEngine {
  readonly label: string;
  readonly baseURL: string;
  readonly models: readonly string[];
}

export interface EnginesOverview {
  /** What answers a model of the catalog, and under which name; null for the catalog's own. */
  readonly active: EngineDescription & { readonly model: string | null };
  readonly found: readonly FoundEngine[];
}

/** Ids of models that make no text, by the names that people give them. */
const notForText = /embed|rerank|whisper|tts|moderation|guard/i;

/** Connects and finds other servers. They are loaded when asked for: they bring the SDK with them. */
export class EngineConnections {
  /** Tells this platform from others; its requests to them carry it. */
  readonly instance = randomUUID();
  readonly #engines: Engines;

  constructor(engines: Engines) {
    this.#engines = engines;
  }

  /**
   * Lets a server answer from now on.
   * @throws ApiError `upstream_unreachable` where it does not answer, `unsupported_api` where it
   * has not the API in question; nothing changes then
   */
  async connect(options: UpstreamOptions): Promise<void> {
    const engine = await this.#createEngine(options);
    const models = await listModels(engine, options.baseURL);
    await engine.checkApi();
    this.#engines.connect({ engine, defaultModel: options.model ?? defaultModel(models) });
  }

  /** Like `connect`, but for a server that may start later than we do. */
  async connectLater(options: UpstreamOptions): Promise<void> {
    const engine = await this.#createEngine(options);
    const models = await engine.models().catch((): EngineModel[] => []);
    this.#engines.connect({ engine, defaultModel: options.model ?? defaultModel(models) });
  }

  disconnect(): void {
    this.#engines.disconnect();
  }

  /** What answers, and, where `search` is set, which servers run on this machine. */
  async overview(search: boolean): Promise<EnginesOverview> {
    const active = await this.#engines.active();
    const upstream = this.#engines.upstream;
    const model = upstream?.engine.description === active ? upstream.defaultModel : null;
    return { active: { ...active, model }, found: search ? await findServers() : [] };
  }

  async #createEngine(options: UpstreamOptions): Promise<UpstreamEngine> {
    const { baseURL, apiKey, label, api } = options;
    const { createUpstreamEngine } = await import('./upstream/upstream-engine.ts');
    return createUpstreamEngine({
      baseURL,
      instance: this.instance,
      ...(apiKey !== undefined && { apiKey }),
      ...(label !== undefined && { label }),
      ...(api !== undefined && { api }),
    });
  }
}

async function listModels(engine: TextEngine, baseURL: string): Promise<readonly EngineModel[]> {
  try {
    return await engine.models();
  } catch (error) {
    if (EngineError.is(error) && error.code === ownAddress) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ApiError({
      status: 502,
      message: `The server at ${baseURL} could not be connected: ${reason} Check the address and that it is running.`,
      param: 'base_url',
      code: 'upstream_unreachable',
      headers: { 'x-should-retry': 'false' },
      cause: error,
    });
  }
}

function defaultModel(models: readonly EngineModel[]): string | null {
  if (models.some(({ id }) => modelCatalog.has(id))) return null;
  return models.find(({ id }) => !notForText.test(id))?.id ?? null;
}

async function findServers(): Promise<FoundEngine[]> {
  const { discoverServers } = await import('./upstream/discover-servers.ts');
  const servers = await discoverServers();
  return servers.map(({ label, baseURL, models }) => ({ label, baseURL, models }));
}
