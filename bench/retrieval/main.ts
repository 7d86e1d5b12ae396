/**
 * `npm run bench:retrieval`: how good search is on the corpus of `corpus/`, and how fast
 * an index of 100,000 chunks is. `-- --quick` measures 10,000 chunks, `-- --json` prints
 * numbers alone.
 */
import { LocalEmbeddingEngine } from '../../packages/platform/src/engines/embeddings/local-embedding-engine.ts';
import { defaultWeights } from '../../packages/platform/src/retrieval/passage-search.ts';
import { measureQuality, prepare } from './quality.ts';
import { readCorpus } from './read-corpus.ts';
import { measureScale } from './scale.ts';

const engine = new LocalEmbeddingEngine();
const corpus = readCorpus();
const prepared = await prepare(corpus, engine);
const quality = {
  embedding: measureQuality(prepared, { embedding: 1, text: 0 }),
  text: measureQuality(prepared, { embedding: 0, text: 1 }),
  hybrid: measureQuality(prepared, defaultWeights),
};
const texts = corpus.passages.map(({ text }) => text);
const scale = measureScale(
  { texts, vectors: await engine.embed(texts), queries: prepared.questions },
  process.argv.includes('--quick') ? 10_000 : 100_000,
);
await engine.close();

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ quality, scale }, null, 2));
} else {
  console.log(`${corpus.passages.length} passages, ${corpus.questions.length} questions\n`);
  console.log('| search | recall@5 | MRR |\n|---|---|---|');
  for (const [name, { recallAt5, meanReciprocalRank }] of Object.entries(quality)) {
    console.log(`| ${name} | ${recallAt5.toFixed(3)} | ${meanReciprocalRank.toFixed(3)} |`);
  }
  const { embedding, hybrid } = scale;
  console.log(`\n${scale.chunks.toLocaleString('en-US')} chunks, ${scale.megabytes.toFixed(0)} MB`);
  console.log(`index built in ${(scale.buildMilliseconds / 1000).toFixed(1)} s`);
  console.log(`by meaning: p50 ${embedding.p50.toFixed(1)} ms, p95 ${embedding.p95.toFixed(1)} ms`);
  console.log(`hybrid: p50 ${hybrid.p50.toFixed(1)} ms, p95 ${hybrid.p95.toFixed(1)} ms`);
  console.log(`recall@10 against brute force: ${scale.recallAt10.toFixed(3)}`);
}
