import type ts from 'typescript-api';

/** What a TSDoc comment says. */
export interface Documentation {
  /** Text before the first tag; an empty string where there is none. */
  readonly text: string;
  /** Tag name → its text, in order. */
  readonly tags: ReadonlyMap<string, string>;
}

const NOTHING: Documentation = { text: '', tags: new Map() };

/**
 * Reads the TSDoc comment right before a node. Comments are read from the text
 * and not through the compiler's parser, which drops the tags of a comment it
 * cannot attach and joins lines in ways that depend on the node's kind.
 */
export function documentationOf(node: ts.Node): Documentation {
  const source = node.getSourceFile();
  const before = source.text.slice(node.getFullStart(), node.getStart(source));
  const comment = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*$/.exec(before);
  return comment ? parseComment(comment[1]!) : NOTHING;
}

function parseComment(comment: string): Documentation {
  const tags = new Map<string, string>();
  const text: string[] = [];
  let tag: string | undefined;
  for (const line of comment.split('\n').map((raw) => raw.replace(/^\s*\* ?/, '').trimEnd())) {
    const start = /^\s*@(\w+)\s*(.*)$/.exec(line);
    if (start) {
      tag = start[1]!;
      tags.set(tag, start[2]!.trim());
    } else if (tag) {
      tags.set(tag, `${tags.get(tag)!} ${line.trim()}`.trim());
    } else {
      text.push(line);
    }
  }
  return { text: unwrap(text.join('\n').trim()), tags };
}

/** Joins wrapped lines; a blank line or a list item starts a new line. Links become code. */
function unwrap(text: string): string {
  return text
    .replace(/\n(?!\n|[-*] )/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/\n /g, '\n')
    .replace(/\{@link ([^}|]+?)\s*(?:\|[^}]*)?\}/g, '`$1`')
    .trim();
}

/** Splits a text into its first sentence and the rest. */
export function firstSentence(text: string): { summary: string; description: string } {
  const end = /[.!?](?=\s|$)/.exec(text);
  const cut = end ? end.index + 1 : text.length;
  return { summary: text.slice(0, cut), description: text.slice(cut).trim() };
}
