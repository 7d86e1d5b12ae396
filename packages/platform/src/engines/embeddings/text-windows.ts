/** A part of a text. */
export interface TextWindow {
  readonly text: string;
  /** Where it starts in the text, in UTF-16 units. */
  readonly start: number;
}

const sentenceEnd = /[.!?。！？…]["'”’)\]]*\s|\n/g;

/**
 * Cuts a text into pieces of at most `limit` characters, after the last sentence that
 * fits, else after the last word. Together they are the text again.
 */
export function textWindows(text: string, limit: number): TextWindow[] {
  const windows: TextWindow[] = [];
  let start = 0;
  while (text.length - start > limit) {
    const end = start + cutIn(text.slice(start, start + limit));
    windows.push({ text: text.slice(start, end), start });
    start = end;
  }
  if (start < text.length) windows.push({ text: text.slice(start), start });
  return windows;
}

/** Where to cut a full window: not before a third of it, so that windows do not become crumbs. */
function cutIn(window: string): number {
  const least = window.length / 3;
  let cut = 0;
  for (const match of window.matchAll(sentenceEnd)) cut = match.index + match[0].length;
  if (cut >= least) return cut;
  const space = window.search(/\s\S*$/);
  if (space >= least) return space + 1;
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? window.length - 1 : window.length;
}
