/**
 * `npm run bench:retrieval`: how good search is on the corpus of `corpus/`, and how fast
 * an index of 100,000 chunks is. `-- --quick` measures 10,000 chunks, `-- --json` prints
 * numbers alone, `-- --weights` what each weight comes to on the development half and nothing else.
 */
import { LocalEmbeddingEngine } from '../../packages/platform/src/engines/embeddings/local-embedding-engine.ts';
import { defaultWeights } from '../../packages/platform/src/retrieval/passage-search.ts';
import { measureQuality, prepare } from './quality.ts';
import type { Quality } from './quality.ts';
import { halves, readCorpus } from './read-corpus.ts';
import { measureScale } from './scale.ts';

const engine = new LocalEmbeddingEngine();
const corpus = readCorpus();
const prepared = await prepare(corpus, engine);
if (process.argv.includes('--weights')) {
  console.log('| weight of the embedding | recall@5 | MRR |\n|---|---|---|');
  for (let embedding = 50; embedding <= 90; embedding += 5) {
    const weights = { embedding: embedding / 100, text: 1 - embedding / 100 };
    console.log(
      `| ${weights.embedding} | ${cells(measureQuality(prepared, weights, 'development'))} |`,
    );
  }
  await engine.close();
  process.exit();
}
const searches = {
  embedding: { embedding: 1, text: 0 },
  text: { embedding: 0, text: 1 },
  hybrid: defaultWeights,
};
const columns = [...halves, 'all'] as const;
const quality = Object.entries(searches).map(([search, weights]) => ({
  search,
  parts: columns.map((part) =>
    measureQuality(prepared, weights, part === 'all' ? undefined : part),
  ),
}));
const texts = corpus.passages.map(({ text }) => text);
const scale = measureScale(
  { texts, vectors: await engine.embed(texts), queries: prepared.questions },
  process.argv.includes('--quick') ? 10_000 : 100_000,
);
await engine.close();

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ quality, scale }, null, 2));
} else {
  const counts = halves.map(
    (half) => `${prepared.questions.filter((question) => question.half === half).length} ${half}`,
  );
  console.log(`${corpus.passages.length} passages, questions: ${counts.join(', ')}\n`);
  console.log(`| search | ${columns.map((part) => `${part}: recall@5 | MRR`).join(' | ')} |`);
  console.log('|---|---|---|---|---|---|---|');
  for (const { search, parts } of quality) {
    console.log(`| ${search} | ${parts.map(cells).join(' | ')} |`);
  }
  const { embedding, hybrid } = scale;
  console.log(`\n${scale.chunks.toLocaleString('en-US')} chunks, ${scale.megabytes.toFixed(0)} MB`);
  console.log(`index built in ${(scale.buildMilliseconds / 1000).toFixed(1)} s`);
  console.log(`by meaning: p50 ${embedding.p50.toFixed(1)} ms, p95 ${embedding.p95.toFixed(1)} ms`);
  console.log(`hybrid: p50 ${hybrid.p50.toFixed(1)} ms, p95 ${hybrid.p95.toFixed(1)} ms`);
  console.log(`recall@10 against brute force: ${scale.recallAt10.toFixed(3)}`);
}

function cells({ recallAt5, meanReciprocalRank }: Quality): string {
  return `${recallAt5.toFixed(3)} | ${meanReciprocalRank.toFixed(3)}`;
}
