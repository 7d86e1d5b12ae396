/** A sentence in which words between backticks are in the type of code. */
export function inlineCode(text: string) {
  return text.split('`').map((part, index) =>
    index % 2 === 1 ? (
      <code key={part} className="font-mono text-2xs text-ink">
        {part}
      </code>
    ) : (
      part
    ),
  );
}
