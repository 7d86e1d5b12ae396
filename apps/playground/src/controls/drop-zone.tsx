import { FilePlus2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';

/** Properties of a drop zone. */
export interface DropZoneProps {
  /** Names the field of the files, for assistive technology. */
  readonly label: string;
  /** What the button says. Default: `Choose files`. */
  readonly action?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** What to drop here, in a line. */
  readonly children: ReactNode;
}

/** Takes files by drag and drop, or by a button. */
export function DropZone(props: DropZoneProps) {
  const { label, action = 'Choose files', multiple = false, onFiles, children } = props;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  return (
    <div
      data-drop-zone
      className={classNames(
        'flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-dashed px-4 py-4 transition-colors',
        over ? 'border-accent bg-accent-soft/60' : 'border-line-strong bg-raised',
      )}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        // A part of the page that is disabled takes nothing by this way either.
        if (input.current?.matches(':disabled') === false) take(event.dataTransfer.files);
      }}
    >
      <FilePlus2 size={18} strokeWidth={1.75} aria-hidden className="shrink-0 text-faint" />
      <div className="min-w-40 flex-1 text-xs text-muted">{children}</div>
      <input
        ref={input}
        type="file"
        aria-label={label}
        tabIndex={-1}
        multiple={multiple}
        className="sr-only"
        onChange={(event) => {
          take(event.target.files);
          // The same file, chosen again, must count as a change.
          event.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{action}</Button>
    </div>
  );
}
