const tokens = {
  sdk: /(\/\/[^\n]*)|('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\b(\d[\d.]*)\b|\b(import|from|const|let|new|await|for|of|in|if|throw|true|false|null|continue)\b/g,
  curl: /(#[^\n]*$)|('(?:[^']|'\\'')*'|"[^"]*")|(?<=\s)(--[a-z-]+)|^(curl)\b/gm,
} as const;

const kinds = ['comment', 'string', 'number', 'word'] as const;

/** Exported code, coloured. */
export function CodeText({ code, language }: { code: string; language: 'sdk' | 'curl' | 'fetch' }) {
  const parts: (string | React.JSX.Element)[] = [];
  let end = 0;
  for (const match of code.matchAll(tokens[language === 'curl' ? 'curl' : 'sdk'])) {
    const kind = kinds[match.slice(1).findIndex((group) => group !== undefined)]!;
    parts.push(code.slice(end, match.index));
    parts.push(
      <span key={match.index} className={`json-${kind}`}>
        {match[0]}
      </span>,
    );
    end = match.index + match[0].length;
  }
  parts.push(code.slice(end));
  return parts;
}
