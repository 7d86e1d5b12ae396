import type { TextEngine } from '../engine.ts';
import { inputTokens } from '../input-tokens.ts';
import { loadTokenizer } from '../tokenizer.ts';
import { generateByChat } from './chat-generation.ts';
import { generateByResponses } from './response-generation.ts';
import { labelOf } from './server-kinds.ts';
import { apiNames, usualApi } from './upstream-api.ts';
import type { UpstreamApi } from './upstream-api.ts';
import { embedUpstream } from './upstream-embeddings.ts';
import { checkApi, clientOf, listModels } from './upstream-server.ts';
import type { UpstreamServer } from './upstream-server.ts';

/** How to reach an OpenAI-compatible server. */
export interface UpstreamEngineOptions {
  /** Base URL with its version, such as `http://127.0.0.1:11434/v1`. */
  readonly baseURL: string;
  /** Default: none is sent. The environment's key never is. */
  readonly apiKey?: string;
  /** Short name for the badge. Default: told by the address. */
  readonly label?: string;
  /** Mark of the platform that asks, so that it knows itself. Default: none. */
  readonly instance?: string;
  /** API to ask for text through. Default: `responses` for OpenAI's own server, else `chat`. */
  readonly api?: UpstreamApi;
}

export interface UpstreamEngine extends TextEngine {
  /**
   * Finds out whether the server has the API that text is asked for through.
   * @throws EngineError `unsupported_api` where it has not
   */
  checkApi(): Promise<void>;
}

/** Lets another server answer, through Chat Completions or through its own Responses API. */
export function createUpstreamEngine(options: UpstreamEngineOptions): UpstreamEngine {
  const baseURL = options.baseURL.replace(/\/+$/, '');
  const url = new URL(baseURL);
  const label = options.label ?? labelOf(url);
  const api = options.api ?? usualApi(url);
  const server: UpstreamServer = {
    label,
    baseURL,
    client: clientOf(options),
    api,
  };
  const generate = api === 'responses' ? generateByResponses : generateByChat;
  return {
    description: {
      id: 'upstream',
      label,
      languageModel: true,
      notice: `${label} at ${baseURL} answers through ${apiNames[api]}. Disconnect it to use the local stand-in.`,
      baseURL,
    },
    generate: (request, signal) => generate(server, request, signal),
    countInputTokens: async (request) => inputTokens(request, await loadTokenizer()),
    models: () => listModels(server),
    embed: (params, signal) => embedUpstream(server, params, signal),
    checkApi: () => checkApi(server),
  };
}
