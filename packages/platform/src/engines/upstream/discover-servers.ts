import { DEFAULT_PORTS, LABELS } from './server-kinds.ts';
import type { ServerKind } from './server-kinds.ts';

/** A model server that runs on this machine. */
export interface FoundServer {
  readonly kind: ServerKind;
  readonly label: string;
  /** Base URL of its OpenAI-compatible API. */
  readonly baseURL: string;
  /** Ids of its models. */
  readonly models: readonly string[];
}

/** A server on this machine that is there answers at once. In milliseconds. */
const PATIENCE = 300;

/**
 * Looks for model servers on this machine: the usual ports of 127.0.0.1 and nothing else,
 * all at once.
 * @param ports Ports to try. Default: those of Ollama, LM Studio, llama.cpp and vLLM.
 * @param patience Milliseconds that each has for its answers. Default: 300.
 */
export async function discoverServers(
  ports: readonly number[] = DEFAULT_PORTS.map(([port]) => port),
  patience = PATIENCE,
): Promise<FoundServer[]> {
  const found = await Promise.all(ports.map((port) => probe(port, patience)));
  return found.filter((server) => server !== null);
}

async function probe(port: number, patience: number): Promise<FoundServer | null> {
  const origin = `http://127.0.0.1:${port}`;
  const [list, ollama, unabridged] = await Promise.all([
    getJson(`${origin}/v1/models`, patience),
    getJson(`${origin}/api/version`, patience),
    getJson(`${origin}/_unabridged/status`, patience),
  ]);
  // Another Unabridged server, or this one, has no model of its own to offer.
  if (unabridged !== null) return null;
  const models = modelsIn(list);
  if (models === null) return null;
  const kind = kindOf(port, models, ollama !== null);
  return {
    kind,
    label: LABELS[kind],
    baseURL: `${origin}/v1`,
    models: models.map(({ id }) => id),
  };
}

interface ListedModel {
  readonly id: string;
  readonly ownedBy: string;
}

/** Null where the answer is no list of models: other programs use these ports too. */
function modelsIn(body: unknown): ListedModel[] | null {
  const data = isObject(body) ? body['data'] : undefined;
  if (!Array.isArray(data)) return null;
  return data.flatMap((model: unknown) =>
    isObject(model) && typeof model['id'] === 'string'
      ? [{ id: model['id'], ownedBy: String(model['owned_by'] ?? '') }]
      : [],
  );
}

/** What the server says of itself goes before what its port suggests. */
function kindOf(port: number, models: readonly ListedModel[], isOllama: boolean): ServerKind {
  if (isOllama) return 'ollama';
  const owners = new Set(models.map(({ ownedBy }) => ownedBy.toLowerCase()));
  if (owners.has('vllm')) return 'vllm';
  if (owners.has('llamacpp')) return 'llama.cpp';
  if (owners.has('organization_owner')) return 'lm-studio';
  const usual = DEFAULT_PORTS.find(([other]) => other === port)?.[1];
  return usual === 'lm-studio' ? 'lm-studio' : 'other';
}

async function getJson(url: string, patience: number): Promise<unknown> {
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok || !/json/i.test(response.headers.get('content-type') ?? '')) {
      await response.body?.cancel();
      return null;
    }
    return await response.json();
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
