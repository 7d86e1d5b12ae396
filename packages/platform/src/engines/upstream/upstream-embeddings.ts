import type { CreateEmbeddingResponse, EmbeddingCreateParams } from '@unabridged/contract';
import { embeddings } from '@unabridged/contract/families/embeddings';
import { upstreamError } from './upstream-errors.ts';
import type { UpstreamServer } from './upstream-server.ts';

/** Lets another server make the vectors, and puts what it leaves out into its reply. */
export async function embedUpstream(
  server: UpstreamServer,
  params: EmbeddingCreateParams,
  signal: AbortSignal,
): Promise<CreateEmbeddingResponse> {
  try {
    // Numbers in any case: several servers ignore or refuse base64.
    const reply = await server.client.execute(
      embeddings.create,
      { ...params, encoding_format: 'float' },
      { signal },
    );
    const tokens = reply.usage?.prompt_tokens ?? 0;
    return {
      object: 'list',
      data: reply.data.map(({ embedding }, index) => ({ object: 'embedding', index, embedding })),
      model: reply.model ?? params.model,
      usage: { prompt_tokens: tokens, total_tokens: reply.usage?.total_tokens ?? tokens },
    };
  } catch (error) {
    throw upstreamError(error, server);
  }
}
