import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { JsonView } from '../controls/json-view.tsx';
import { TextArea } from '../controls/text-area.tsx';

/** Properties of the editor. */
export interface TextsEditorProps {
  /** A text or a list of texts; anything else is shown as JSON. */
  readonly input: unknown;
  readonly onInput: (input: unknown) => void;
}

/** One text, or several that are looked at one by one. */
export function TextsEditor({ input, onInput }: TextsEditorProps) {
  const texts = typeof input === 'string' ? [input] : Array.isArray(input) ? input : [''];
  if (texts.some((text) => typeof text !== 'string')) {
    return (
      <div className="flex flex-col gap-1">
        <span className="text-xs font-medium">Input</span>
        <JsonView value={input} />
        <p className="text-2xs text-faint">This input is edited in the JSON view.</p>
      </div>
    );
  }
  const set = (next: readonly string[]) => onInput(next.length === 1 ? next[0] : next);
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="sr-only">Input</legend>
      <div className="flex items-center justify-between">
        <span className="text-xs font-medium">
          Texts <code className="ml-1 font-mono text-2xs text-faint">input[{texts.length}]</code>
        </span>
        <Button variant="ghost" onClick={() => set([...texts, ''])}>
          <Plus size={14} aria-hidden />
          Add text
        </Button>
      </div>
      {texts.map((text: string, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- texts have no id; their order is it
        <div key={index} className="flex items-start gap-2">
          <span aria-hidden className="w-4 pt-1.5 text-right text-2xs text-faint tabular-nums">
            {index + 1}
          </span>
          <TextArea
            aria-label={`Text ${index + 1}`}
            rows={1}
            value={text}
            onChange={(event) => set(texts.with(index, event.target.value))}
          />
          <IconButton
            icon={Trash2}
            label={`Remove text ${index + 1}`}
            disabled={texts.length === 1}
            onClick={() => set(texts.toSpliced(index, 1))}
          />
        </div>
      ))}
    </fieldset>
  );
}
