import { chat } from '@unabridged/contract/families/chat';

import type { TextDelta, TextRequest, TextUsage } from '../engine.ts';
import { callableTools, chatParams } from './chat-params.ts';
import type { Dialect } from './chat-params.ts';
import { ChunkReader } from './chunk-reader.ts';
import { upstreamError } from './upstream-errors.ts';
import type { UpstreamServer } from './upstream-server.ts';
import { countedUsage } from './upstream-usage.ts';

/** Lets a server answer through Chat Completions, which all of them speak. */
export async function* generateByChat(
  server: UpstreamServer,
  request: TextRequest,
  signal: AbortSignal,
): AsyncGenerator<TextDelta> {
  const reader = new ChunkReader(
    customToolNames(request),
    request.sampling?.topLogprobs !== undefined,
  );
  try {
    const params = chatParams(request, dialectOf(server));
    const stream = await server.client.execute(chat.create, params, { signal });
    for await (const chunk of stream) yield* reader.read(chunk);
    if (signal.aborted) return;
    yield* reader.end();
    yield { type: 'finish', reason: reader.finishReason, usage: await usageOf(reader, request) };
  } catch (error) {
    if (signal.aborted) return;
    throw upstreamError(error, server);
  }
}

function dialectOf({ baseURL }: UpstreamServer): Dialect {
  const { hostname } = new URL(baseURL);
  const isOpenAI = /(?:^|\.)openai\.(?:com|azure\.com)$/.test(hostname);
  return { maxTokens: isOpenAI ? 'max_completion_tokens' : 'max_tokens' };
}

function customToolNames(request: TextRequest): Set<string> {
  return new Set(
    callableTools(request)
      .filter(({ type }) => type === 'custom')
      .map(({ name }) => name),
  );
}

/** The server's own count where it gives one. */
async function usageOf(
  { usage, generated }: ChunkReader,
  request: TextRequest,
): Promise<TextUsage> {
  if (!usage) return countedUsage(request, generated);
  return {
    inputTokens: usage.prompt_tokens,
    cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    outputTokens: usage.completion_tokens,
    reasoningTokens: usage.completion_tokens_details?.reasoning_tokens ?? 0,
  };
}
