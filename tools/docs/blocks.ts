/**
 * Blocks of a Markdown file that are written by a program:
 *
 *     <!-- example: sdk/quickstart.ts -->   …   <!-- /example -->
 *
 * Everything between the two comments is replaced, so a snippet cannot differ
 * from the file that the tests run, nor a table from the contract.
 */
export type BlockWriter = (argument: string) => string;

const block = /<!-- (\w+): ([^>]+?) -->\n[\s\S]*?<!-- \/\1 -->/g;

/** Replaces every block by what its writer says; an unknown kind or a missing end is an error. */
export function writeBlocks(
  markdown: string,
  writers: Readonly<Record<string, BlockWriter>>,
): string {
  let written = 0;
  const result = markdown.replace(block, (_, kind: string, argument: string) => {
    const write = writers[kind];
    if (!write)
      throw new Error(`Unknown block "${kind}". Known: ${Object.keys(writers).join(', ')}.`);
    written += 1;
    return `<!-- ${kind}: ${argument} -->\n\n${write(argument).trim()}\n\n<!-- /${kind} -->`;
  });
  const opened = markdown.match(/^<!-- \w+: .+ -->$/gm)?.length ?? 0;
  if (opened !== written) throw new Error(`${opened} blocks are opened but ${written} are closed.`);
  return result;
}
