import { chat } from '@unabridged/contract/families/chat';
import { models } from '@unabridged/contract/families/models';
import { createClient } from 'unabridged/core';
import type { Client } from 'unabridged/core';

import type { EngineModel, TextDelta, TextEngine, TextRequest, TextUsage } from '../engine.ts';
import { inputTokens } from '../input-tokens.ts';
import { loadTokenizer } from '../tokenizer.ts';
import { callableTools, chatParams } from './chat-params.ts';
import type { Dialect } from './chat-params.ts';
import { ChunkReader } from './chunk-reader.ts';
import { embedUpstream } from './upstream-embeddings.ts';
import { labelOf } from './server-kinds.ts';
import { upstreamError } from './upstream-errors.ts';

/** How to reach an OpenAI-compatible server. */
export interface UpstreamEngineOptions {
  /** Base URL with its version, such as `http://127.0.0.1:11434/v1`. */
  readonly baseURL: string;
  /** Default: none is sent. The environment's key never is. */
  readonly apiKey?: string;
  /** Short name for the badge. Default: told by the address. */
  readonly label?: string;
}

/** Milliseconds for the list of models, which needs no thought. */
const MODELS_TIMEOUT = 5000;

/** Lets another server answer, through Chat Completions, which all of them speak. */
export function createUpstreamEngine(options: UpstreamEngineOptions): TextEngine {
  const baseURL = options.baseURL.replace(/\/+$/, '');
  const url = new URL(baseURL);
  const label = options.label ?? labelOf(url);
  const upstream: Upstream = {
    label,
    baseURL,
    client: clientOf(baseURL, options.apiKey),
    dialect: {
      maxTokens: /(?:^|\.)openai\.(?:com|azure\.com)$/.test(url.hostname)
        ? 'max_completion_tokens'
        : 'max_tokens',
    },
  };
  return {
    description: {
      id: 'upstream',
      label,
      languageModel: true,
      notice: `${label} at ${baseURL} answers. Disconnect it to use the local stand-in.`,
      baseURL,
    },
    generate: (request, signal) => generate(upstream, request, signal),
    countInputTokens: async (request) => inputTokens(request, await loadTokenizer()),
    models: () => listModels(upstream),
    embed: (params, signal) => embedUpstream(upstream, params, signal),
  };
}

interface Upstream {
  readonly label: string;
  readonly baseURL: string;
  readonly client: Client;
  readonly dialect: Dialect;
}

/** A client that takes nothing from the environment: a key for OpenAI must not reach another server. */
function clientOf(baseURL: string, apiKey: string | undefined): Client {
  return createClient({
    baseURL,
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    maxRetries: 1,
    logLevel: 'off',
    ...(apiKey === undefined && { defaultHeaders: { authorization: null } }),
  });
}

async function* generate(
  { client, dialect, label, baseURL }: Upstream,
  request: TextRequest,
  signal: AbortSignal,
): AsyncGenerator<TextDelta> {
  const reader = new ChunkReader(
    customToolNames(request),
    request.sampling?.topLogprobs !== undefined,
  );
  try {
    const stream = await client.execute(chat.create, chatParams(request, dialect), { signal });
    for await (const chunk of stream) yield* reader.read(chunk);
    if (signal.aborted) return;
    yield* reader.end();
    yield { type: 'finish', reason: reader.finishReason, usage: await usageOf(reader, request) };
  } catch (error) {
    if (signal.aborted) return;
    throw upstreamError(error, label, baseURL);
  }
}

function customToolNames(request: TextRequest): Set<string> {
  return new Set(
    callableTools(request)
      .filter(({ type }) => type === 'custom')
      .map(({ name }) => name),
  );
}

/** The server's own count; where it gives none, a count in the tokens of OpenAI's models. */
async function usageOf(reader: ChunkReader, request: TextRequest): Promise<TextUsage> {
  const { usage } = reader;
  if (usage) {
    return {
      inputTokens: usage.prompt_tokens,
      cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
      outputTokens: usage.completion_tokens,
      reasoningTokens: usage.completion_tokens_details?.reasoning_tokens ?? 0,
    };
  }
  const tokenizer = await loadTokenizer();
  return {
    inputTokens: inputTokens(request, tokenizer),
    cachedTokens: 0,
    outputTokens: tokenizer.count(reader.generated),
    reasoningTokens: 0,
  };
}

async function listModels({ client, label, baseURL }: Upstream): Promise<readonly EngineModel[]> {
  try {
    const page = await client.execute(models.list, {}, { timeout: MODELS_TIMEOUT, maxRetries: 0 });
    return page.data.map(({ id, created, owned_by: ownedBy }) => ({
      id,
      created: created ?? 0,
      ownedBy: ownedBy ?? label,
    }));
  } catch (error) {
    throw upstreamError(error, label, baseURL);
  }
}
