import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

/** Places that words and pairs of words are hashed to. */
export const lexicalSize = 2048;
/** The last feature says that there are obscene words. */
export const featureCount = lexicalSize + 1;

/** Words that carry no meaning by themselves; pairs with them are kept. */
const emptyWords = new Set(
  'a an the of to and or in on at for with is are was were be it this that as by from how what'.split(
    ' ',
  ),
);
const obscenity = new RegExpMatcher({
  ...englishDataset.build(),
  ...englishRecommendedTransformers,
});

/** Features of a text's words that are set, by place. Their sum of squares is about 1. */
export function lexicalFeatures(text: string): ReadonlyMap<number, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const terms = new Set<string>();
  for (const [index, word] of words.entries()) {
    if (!emptyWords.has(word)) terms.add(word);
    if (index > 0) terms.add(`${words[index - 1]} ${word}`);
  }
  const weight = 1 / Math.sqrt(Math.max(1, terms.size));
  const features = new Map<number, number>();
  for (const term of terms) {
    const place = hash(term) % lexicalSize;
    features.set(place, (features.get(place) ?? 0) + weight);
  }
  if (obscenity.hasMatch(text)) features.set(lexicalSize, 1);
  return features;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
