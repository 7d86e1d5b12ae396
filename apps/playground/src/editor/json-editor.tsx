import { lazy, Suspense } from 'react';
import type { JsonError } from './find-json-error.ts';

/** Properties of the JSON editor. */
export interface JsonEditorProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Name for assistive technology. */
  readonly label: string;
  readonly error: JsonError | null;
  /** Without line numbers, for use inside a form. */
  readonly compact?: boolean;
}

const CodeMirrorJson = lazy(() => import('./code-mirror-json.tsx'));

/** An editor for JSON; a plain text control until its code is here. */
export function JsonEditor(props: JsonEditorProps) {
  return (
    <Suspense
      fallback={
        <textarea
          aria-label={props.label}
          value={props.text}
          onChange={(event) => props.onText(event.target.value)}
          spellCheck={false}
          className="min-h-0 w-full flex-1 resize-none border-0 bg-transparent px-3 py-2 font-mono text-xs leading-5"
        />
      }
    >
      <CodeMirrorJson {...props} />
    </Suspense>
  );
}
