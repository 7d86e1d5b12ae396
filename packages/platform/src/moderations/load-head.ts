import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EmbeddingEngine } from '../engines/embeddings/embedding-engine.ts';
import { ModerationHead } from './moderation-head.ts';
import { featureCount } from './text-features.ts';
import { categories, examples, trainHead } from './train-head.ts';

/**
 * The head as the build leaves it, else trained now, which takes some 4 s of processor time, and
 * left for the next process where the folder can be written.
 */
export async function loadHead(embeddings: EmbeddingEngine): Promise<ModerationHead> {
  const file = headFile();
  if (existsSync(file)) return ModerationHead.read(categories, readFileSync(file));
  const list = examples();
  const head = await trainHead(list, await embeddings.embed(list.map(({ text }) => text)));
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Renamed when complete, so that nobody reads half of it.
    const unfinished = `${file}.${randomUUID()}`;
    writeFileSync(unfinished, head.bytes);
    renameSync(unfinished, file);
  } catch {
    // An installation that cannot be written trains in each process.
  }
  return head;
}

/** Named after what it is trained on. */
function headFile(): string {
  const source = JSON.stringify([
    featureCount,
    examples().map(({ text, categories: labels }) => [text, [...labels]]),
  ]);
  const mark = createHash('sha256').update(source).digest('hex').slice(0, 12);
  return fileURLToPath(new URL(`../../generated/moderation-head-${mark}.bin`, import.meta.url));
}
