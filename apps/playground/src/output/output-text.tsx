import { lazy, Suspense } from 'react';
import { FallbackBoundary } from '../controls/fallback-boundary.tsx';
import { JsonText } from '../controls/json-view.tsx';

const Markdown = lazy(() => import('./markdown.tsx'));

/** Properties of a text that a model wrote. */
export interface OutputTextProps {
  readonly text: string;
  /** Whether the text was asked for as JSON. */
  readonly json: boolean;
  readonly running: boolean;
  /** Called where a link `#source-1` is followed. */
  readonly onSource?: (number: number) => void;
}

/** Text of a model: as Markdown, or laid out where it is JSON. */
export function OutputText({ text, json, running, onSource }: OutputTextProps) {
  if (json) {
    return (
      <div className="rounded-lg border border-line bg-surface px-3.5 py-3" data-output-text>
        <JsonText text={prettyJson(text)} />
      </div>
    );
  }
  const plain = <p className="prose whitespace-pre-wrap">{text}</p>;
  return (
    <div data-output-text>
      <FallbackBoundary fallback={plain}>
        <Suspense fallback={plain}>
          <Markdown text={text} onSource={onSource} />
        </Suspense>
      </FallbackBoundary>
      {running && (
        <span
          aria-hidden
          className="inline-block h-4 w-1.5 animate-[breathe_1s_ease-in-out_infinite] rounded-[1px] bg-accent align-text-bottom"
        />
      )}
    </div>
  );
}

/** JSON that is complete is laid out; what is still coming is shown as it came. */
function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
