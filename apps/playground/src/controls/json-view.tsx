import { useMemo } from 'react';
import { classNames } from './class-names.ts';

/** Above this many characters the text is shown plain, so that the page stays quick. */
const colourLimit = 120_000;

/** A JSON value as coloured text. */
export function JsonView({ value, className }: { value: unknown; className?: string }) {
  const text = useMemo(() => JSON.stringify(value, null, 2) ?? 'undefined', [value]);
  return <JsonText text={text} className={className} />;
}

/** JSON text, coloured. */
export function JsonText({ text, className }: { text: string; className?: string }) {
  const parts = useMemo(() => (text.length > colourLimit ? [text] : colour(text)), [text]);
  return (
    <pre
      className={classNames(
        'font-mono text-xs leading-5 break-words whitespace-pre-wrap',
        className,
      )}
    >
      {parts}
    </pre>
  );
}

const token =
  /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b/g;

function colour(text: string) {
  const parts: (string | React.JSX.Element)[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    const [whole, string, colon, number] = match;
    const shown = string ?? whole;
    parts.push(text.slice(end, match.index));
    const kind =
      colon !== undefined
        ? 'name'
        : string !== undefined
          ? 'string'
          : number !== undefined
            ? 'number'
            : 'word';
    parts.push(
      <span key={match.index} className={`json-${kind}`}>
        {shown}
      </span>,
    );
    end = match.index + shown.length;
  }
  parts.push(text.slice(end));
  return parts;
}
