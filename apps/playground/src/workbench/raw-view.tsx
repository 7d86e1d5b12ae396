import { ScrollArea } from '../controls/scroll-area.tsx';
import { CopyButton } from '../controls/copy-button.tsx';
import { JsonText } from '../controls/json-view.tsx';
import { formatBytes } from '../format.ts';
import type { RunRecord } from '../run/run-record.ts';

/** The reply as it came: JSON laid out, or the text of the stream. */
export function RawView({ run }: { run: RunRecord }) {
  const text = rawText(run);
  return (
    <>
      <div className="flex h-10 shrink-0 items-center gap-2 border-b border-line pr-2 pl-4 text-xs text-muted">
        {contentType(run)}
        <span className="text-faint tabular-nums">{formatBytes(run.bytes)}</span>
        <span className="ml-auto" />
        <CopyButton label="Copy the reply" text={() => text} />
      </div>
      <ScrollArea label="Raw reply" className="px-4 py-3">
        {run.streamed || run.reply === undefined ? (
          <pre className="font-mono text-xs leading-5 break-words whitespace-pre-wrap">{text}</pre>
        ) : (
          <JsonText text={text} />
        )}
      </ScrollArea>
    </>
  );
}

function contentType(run: RunRecord): string {
  const type = run.headers.find(([name]) => name === 'content-type')?.[1];
  return type?.split(';')[0] ?? 'no content';
}

function rawText(run: RunRecord): string {
  if (run.streamed) {
    return run.events.map(({ type, raw }) => `event: ${type}\ndata: ${raw}\n`).join('\n');
  }
  if (run.content !== undefined) return 'This reply is not text. The Output tab shows it.';
  return run.reply === undefined ? (run.text ?? '') : JSON.stringify(run.reply, null, 2);
}
