/** Trains the moderation head, so that the first request need not. Run as a program. */
import { LocalEmbeddingEngine } from '../engines/embeddings/local-embedding-engine.ts';
import { loadHead } from './load-head.ts';

const embeddings = new LocalEmbeddingEngine();
await loadHead(embeddings);
await embeddings.close();
