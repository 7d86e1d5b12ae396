import { responses } from '@unabridged/contract/families/responses';

import { EngineError } from '../engine-error.ts';
import type { TextDelta, TextRequest, TextUsage } from '../engine.ts';
import { ReplyLimits } from './reply-limits.ts';
import { responseParams } from './response-params.ts';
import { ResponseReader } from './response-reader.ts';
import { upstreamError } from './upstream-errors.ts';
import type { UpstreamServer } from './upstream-server.ts';
import { countedUsage } from './upstream-usage.ts';

/** Lets a server answer through its own Responses API. */
export async function* generateByResponses(
  server: UpstreamServer,
  request: TextRequest,
  signal: AbortSignal,
): AsyncGenerator<TextDelta> {
  const reader = new ResponseReader(request.sampling?.topLogprobs !== undefined);
  try {
    const params = responseParams(request);
    const limits = await ReplyLimits.of(request);
    const stream = await server.client.execute(responses.create, params, { signal });
    for await (const event of stream) {
      for (const delta of reader.read(event)) {
        yield* limits.pass(delta);
        // Leaving the stream stops the server, which would write on otherwise.
        if (limits.ended !== null) {
          const usage = await countedUsage(request, limits.text);
          return yield { type: 'finish', reason: limits.ended, usage };
        }
      }
    }
    if (signal.aborted) return;
    const reason = reader.finishReason;
    if (reason === null) throw stopped(server);
    yield* limits.pass({ type: 'finish', reason, usage: await usageOf(reader, request) });
  } catch (error) {
    if (signal.aborted) return;
    throw upstreamError(error, server);
  }
}

/** The server's own count where it gives one. */
async function usageOf(
  { usage, generated }: ResponseReader,
  request: TextRequest,
): Promise<TextUsage> {
  if (!usage) return countedUsage(request, generated);
  return {
    inputTokens: usage.input_tokens,
    cachedTokens: usage.input_tokens_details?.cached_tokens ?? 0,
    outputTokens: usage.output_tokens,
    reasoningTokens: usage.output_tokens_details?.reasoning_tokens ?? 0,
  };
}

function stopped({ label, baseURL }: UpstreamServer): EngineError {
  return new EngineError(
    `${label} at ${baseURL} stopped its reply before it was complete. Send the request again.`,
    { status: 502, code: 'upstream_truncated' },
  );
}
