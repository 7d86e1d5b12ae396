/**
 * How well the moderation head tells texts that it has not seen: trained five times on four fifths
 * of the labelled texts, measured on the last fifth.
 */
import { LocalEmbeddingEngine } from '../../packages/platform/src/engines/embeddings/local-embedding-engine.ts';
import { examples, trainHead } from '../../packages/platform/src/moderations/train-head.ts';

const folds = 5;
const list = examples();
const embeddings = new LocalEmbeddingEngine();
const vectors = await embeddings.embed(list.map(({ text }) => text));
await embeddings.close();

console.log(`${list.length} texts`);
for (let fold = 0; fold < folds; fold++) {
  const isHeld = (_: unknown, index: number) => index % folds === fold;
  const isSeen = (_: unknown, index: number) => index % folds !== fold;
  const head = await trainHead(list.filter(isSeen), vectors.filter(isSeen));
  const held = vectors.filter(isHeld);
  let [right, wrong, missed] = [0, 0, 0];
  for (const [index, { text, categories }] of list.filter(isHeld).entries()) {
    const flagged = head.scores(text, held[index]!).some((score) => score >= 0.5);
    if (flagged && categories.size > 0) right += 1;
    else if (flagged) wrong += 1;
    else if (categories.size > 0) missed += 1;
  }
  const precision = (right / (right + wrong)).toFixed(2);
  console.log(
    `part ${fold + 1}: precision ${precision}, recall ${(right / (right + missed)).toFixed(2)}`,
  );
}
