/** Longer names say no more of the topic, and would crowd out the passage. In characters. */
const longest = 60;

/** Names that programs give, which say nothing of what is in a file. */
const generic =
  /^(?:copy|data|doc|document|download|export|file|final|image|img|new|page|scan|text|untitled|upload|version)s?$/i;

/**
 * The words in the name of a file. They say what a passage in its middle does not: the topic. Empty
 * where the name has none.
 */
export function topicOf(filename: string): string {
  const words = filename.replace(/\.\w+$/, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => /\p{L}{3}/u.test(word) && !generic.test(word));
  return telling.length === 0 ? '' : words.join(' ').slice(0, longest);
}
