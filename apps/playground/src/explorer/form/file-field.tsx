import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../controls/button.tsx';
import { formatBytes } from '../../format.ts';
import { contentOf, holdFile, isFileValue } from '../../run/file-value.ts';
import type { KindFieldProps } from './field-props.ts';

/** A file of the user, or the one that the example brought. */
export function FileField({ value, onValue, path, control }: KindFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const pick = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) onValue(holdFile(file));
  };
  return (
    <div
      className="flex min-h-10 items-center gap-2 rounded-md border border-dashed border-line-strong bg-raised px-2.5 py-1.5"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        pick(event.dataTransfer.files);
      }}
    >
      <input
        {...control}
        ref={input}
        type="file"
        className="sr-only"
        onChange={(event) => pick(event.target.files)}
      />
      <span className="min-w-0 flex-1 truncate text-xs">
        {isFileValue(value) ? (
          <>
            <span className="font-medium">{value.filename}</span>{' '}
            <span className="text-muted">
              {value.type}, {sizeOf(value)}
            </span>
          </>
        ) : (
          <span className="text-muted">No file yet. Choose one, or drop it here.</span>
        )}
      </span>
      <Button onClick={() => input.current?.click()}>
        <Upload size={12} aria-hidden />
        Choose<span className="sr-only"> a file for {path}</span>
      </Button>
    </div>
  );
}

function sizeOf(value: Parameters<typeof contentOf>[0]): string {
  try {
    return formatBytes(contentOf(value).size);
  } catch {
    return 'no longer here: choose it again';
  }
}
