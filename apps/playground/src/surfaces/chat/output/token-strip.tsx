import { useState } from 'react';
import { Button } from '../../../controls/button.tsx';
import type { TokenLikelihood } from '../chat-state.ts';

/** Tokens that are drawn at once; a long answer has thousands. */
const shownTokens = 400;

/** The tokens of an answer, the less likely the stronger their ground, and one of them in detail. */
export function TokenStrip({ tokens }: { tokens: readonly TokenLikelihood[] }) {
  const [chosen, setChosen] = useState(0);
  const [all, setAll] = useState(false);
  const shown = all ? tokens : tokens.slice(0, shownTokens);
  const token = tokens[Math.min(chosen, tokens.length - 1)];
  return (
    <section
      aria-label="Token likelihoods"
      className="overflow-hidden rounded-lg border border-line bg-surface"
    >
      <p className="border-b border-line px-3 py-1.5 text-2xs text-faint">
        {tokens.length} tokens; the darker the ground, the less likely. Choose one for its
        alternatives.
      </p>
      <div className="flex flex-wrap px-3 py-2 font-mono text-xs leading-6">
        {shown.map(({ token: text, logprob }, index) => (
          <button
            // oxlint-disable-next-line react/no-array-index-key -- a token is known by its place
            key={index}
            type="button"
            aria-pressed={index === chosen}
            onClick={() => setChosen(index)}
            style={{
              background: `color-mix(in oklab, var(--warn-line) ${Math.round((1 - Math.exp(logprob)) * 100)}%, transparent)`,
            }}
            className="rounded-[3px] whitespace-pre aria-pressed:ring-2 aria-pressed:ring-accent"
          >
            {text.replaceAll('\n', '⏎') || '∅'}
          </button>
        ))}
        {!all && tokens.length > shownTokens && (
          <Button variant="ghost" onClick={() => setAll(true)}>
            Show {tokens.length - shownTokens} more
          </Button>
        )}
      </div>
      {token !== undefined && <Alternatives token={token} />}
    </section>
  );
}

function Alternatives({ token }: { token: TokenLikelihood }) {
  const rows = token.alternatives.length > 0 ? token.alternatives : [token];
  return (
    <ul className="flex flex-col gap-1 border-t border-line px-3 py-2">
      {rows.map(({ token: text, logprob }) => {
        const percent = Math.exp(logprob) * 100;
        return (
          <li key={text} className="grid grid-cols-[8rem_1fr_4rem] items-center gap-3 text-xs">
            <code className="truncate font-mono whitespace-pre">{JSON.stringify(text)}</code>
            <span aria-hidden className="h-1.5 rounded-full bg-sunken">
              <span
                className="block h-full rounded-full bg-accent"
                style={{ width: `${percent}%` }}
              />
            </span>
            <span className="text-right text-muted tabular-nums">{percent.toFixed(1)} %</span>
          </li>
        );
      })}
    </ul>
  );
}
