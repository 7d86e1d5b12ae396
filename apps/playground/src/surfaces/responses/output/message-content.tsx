import type { ResponseOutputMessage } from '@unabridged/contract';
import { ShieldAlert } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { FallbackBoundary } from '../../../controls/fallback-boundary.tsx';
import { JsonText } from '../../../controls/json-view.tsx';

const Markdown = lazy(() => import('./markdown.tsx'));

/** Properties of a message. */
export interface MessageContentProps {
  readonly message: ResponseOutputMessage;
  /** Whether the text was asked for as JSON. */
  readonly json: boolean;
  readonly running: boolean;
}

/** The parts of a message of the assistant. */
export function MessageContent({ message, json, running }: MessageContentProps) {
  return message.content.map((part, index) =>
    part.type === 'refusal' ? (
      // Parts keep their place and have no id.
      // oxlint-disable-next-line react/no-array-index-key
      <Refusal key={index} text={part.refusal} />
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Text key={index} text={part.text} json={json} running={running} />
    ),
  );
}

function Text({ text, json, running }: { text: string; json: boolean; running: boolean }) {
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
          <Markdown text={text} />
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

function Refusal({ text }: { text: string }) {
  return (
    <div className="flex gap-2.5 rounded-lg border border-warn-line bg-warn-soft px-3.5 py-3">
      <ShieldAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-warn" />
      <div>
        <p className="text-xs font-medium text-warn">The model refused</p>
        <p className="text-sm">{text}</p>
      </div>
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
