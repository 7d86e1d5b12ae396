import type { EngineDescription } from './engine.ts';
import type { Engines } from './engines.ts';

export interface UpstreamOptions {
  /** Base URL of an OpenAI-compatible API, such as `http://127.0.0.1:11434/v1`. */
  readonly baseURL: string;
  readonly apiKey?: string;
  /** Model that answers for every model of the catalog. Default: the catalog stays with the local engine. */
  readonly model?: string;
  /** Name for people. Default: found out from the server. */
  readonly label?: string;
}

/** An OpenAI-compatible server that runs on this machine. */
export interface FoundEngine {
  readonly label: string;
  readonly baseURL: string;
  readonly models: readonly string[];
}

export interface EnginesOverview {
  readonly active: EngineDescription & { readonly model: string | null };
  readonly found: readonly FoundEngine[];
}

/** Connects and finds other servers. Loaded only when asked for: it brings the SDK with it. */
export class EngineConnections {
  readonly #engines: Engines;

  constructor(engines: Engines) {
    this.#engines = engines;
  }

  async connect({ baseURL, apiKey, model, label }: UpstreamOptions): Promise<void> {
    const { createUpstreamEngine } = await import('./upstream/upstream-engine.ts');
    const engine = createUpstreamEngine({
      baseURL,
      ...(apiKey !== undefined && { apiKey }),
      ...(label !== undefined && { label }),
    });
    this.#engines.connect({ engine, defaultModel: model ?? null });
  }

  disconnect(): void {
    this.#engines.disconnect();
  }

  /** What answers, and, where `search` is set, which servers run on this machine. */
  async overview(search: boolean): Promise<EnginesOverview> {
    return {
      active: {
        ...this.#engines.active,
        model: this.#engines.upstream?.defaultModel ?? null,
      },
      found: search ? await findServers() : [],
    };
  }
}

async function findServers(): Promise<FoundEngine[]> {
  const { discoverServers } = await import('./upstream/discover-servers.ts');
  const servers = await discoverServers();
  return servers.map(({ label, baseURL, models }) => ({
    label,
    baseURL,
    models,
  }));
}
