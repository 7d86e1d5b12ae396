/** The items of a list in a text: bullets, numbered lines, or "eggs, milk and bread". */
export function listItems(text: string, name: string): string[] {
  const lines = Array.from(
    text.matchAll(/^[ \t]*(?:[-*•]|\d+[.)])[ \t]+(.+?)[ \t]*$/gmu),
    (match) => match[1]!,
  );
  if (lines.length > 0) return lines;
  // Only fields whose name speaks of a list take a list that nothing else ties to them.
  if (
    name !== '' &&
    !/items?|list|things|ingredients|tasks|todos|steps|options|products|elements|values|entries|words/i.test(
      name,
    )
  )
    return [];
  return /tasks|todos|steps/i.test(name) ? enumeratedTasks(text) : enumeration(text);
}

/** "Please buy milk, call the plumber before Friday, and send Ben the slides." */
function enumeratedTasks(text: string): string[] {
  const [sentence = ''] = (/:\s*([^\n]+)/u.exec(text)?.[1] ?? text).split(/[.!?](?:\s|$)/u);
  const items = sentence
    .split(/,\s*(?:and\s+|then\s+)*|\s+and\s+(?:then\s+)?|;\s*/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length < 2 || items.some((item) => item.split(/\s+/u).length > 12)) return [];
  const first = items[0]!.replace(
    /^(?:(?:please|today|tomorrow|i|we|you)\s+)*(?:(?:need|have|want|must|should|remember|do not forget|don['’]t forget)\s+(?:to\s+)?)?/iu,
    '',
  );
  return [first, ...items.slice(1)];
}

/** "Buy eggs, milk and bread." → eggs, milk, bread. Needs a comma or a colon to be a list. */
export function enumeration(text: string): string[] {
  const after = /:\s*([^\n]+)/u.exec(text)?.[1] ?? text;
  const match =
    /((?:[^,.;:!?\n]+,\s*)+(?:and\s+|or\s+)?[^,.;:!?\n]+|[^,.;:!?\n]+\s+and\s+[^,.;:!?\n]+)/u.exec(
      after,
    );
  if (!match) return [];
  const items = match[0]
    .split(/,\s*(?:and|or)\s+|,\s*|\s+and\s+|\s+or\s+/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length < 2 || items.slice(1).some((item) => item.split(/\s+/).length > 4)) return [];
  // "Please buy eggs": the list begins with the last words of the first item.
  const first = items[0]!.replace(
    /^.*\b(?:buy|get|add|need|have|list|sort|of|are|is|with|for|to|order|bring|remember|mix|combine|whisk|stir|take)\s+(?:some\s+|the\s+)?/iu,
    '',
  );
  return [first, ...items.slice(1)];
}
