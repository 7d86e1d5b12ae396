import { Download } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Button } from '../../controls/button.tsx';
import { JsonText } from '../../controls/json-view.tsx';
import { Skeleton } from '../../controls/skeleton.tsx';
import { saveBlob } from '../../download.ts';
import { formatBytes } from '../../format.ts';
import { contentOfRun } from '../../run/content-of-run.ts';
import type { RunRecord } from '../../run/run-record.ts';

/** Most bytes of a text that are shown; more would slow the page down. */
const shownBytes = 200_000;

/** What a file holds: an image, text, or bytes to save. */
export function FileContent({ run }: { run: RunRecord }) {
  const content = useMemo(() => contentOfRun(run), [run]);
  return (
    <section aria-label="Content of the file" className="flex flex-col gap-3">
      <Preview content={content} />
      <div className="flex items-center gap-2 text-xs text-muted">
        <span>
          {content.type.split(';')[0] || 'unknown type'}, {formatBytes(content.size)}
        </span>
        <Button onClick={() => saveBlob(nameOf(run), content)}>
          <Download size={13} aria-hidden />
          Save as a file
        </Button>
      </div>
    </section>
  );
}

function Preview({ content }: { content: Blob }) {
  const url = useMemo(() => URL.createObjectURL(content), [content]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  if (content.type.startsWith('image/')) {
    return <img src={url} alt="The file" className="max-h-[60vh] max-w-full rounded-lg" />;
  }
  return <TextPreview content={content} />;
}

function TextPreview({ content }: { content: Blob }) {
  const [text, setText] = useState<string | null>();
  useEffect(() => {
    let current = true;
    void textOf(content).then((read) => current && setText(read));
    return () => {
      current = false;
    };
  }, [content]);
  if (text === undefined) return <Skeleton lines={4} />;
  if (text === null) {
    return <p className="text-sm">This file is not text. Save it to open it with its program.</p>;
  }
  const cut = content.size > shownBytes;
  return (
    <>
      <div className="rounded-lg border border-line bg-raised px-3.5 py-2.5">
        {content.type.includes('json') ? (
          <JsonText text={text} />
        ) : (
          <pre className="font-mono text-xs leading-5 break-words whitespace-pre-wrap">{text}</pre>
        )}
      </div>
      {cut && (
        <p className="text-2xs text-faint">
          The first {formatBytes(shownBytes)} are shown. Save the file for the rest.
        </p>
      )}
    </>
  );
}

/** The start of the content as text; null where it is something else. */
async function textOf(content: Blob): Promise<string | null> {
  const bytes = new Uint8Array(await content.slice(0, shownBytes).arrayBuffer());
  if (bytes.includes(0)) return null;
  // A character that is cut at the end is no sign of bytes; one in the middle is.
  const text = new TextDecoder().decode(bytes);
  return text.slice(0, -1).includes('\uFFFD') || text.startsWith('%PDF') ? null : text;
}

function nameOf(run: RunRecord): string {
  const named = run.headers.find(([name]) => name === 'content-disposition')?.[1];
  return /filename="?([^";]+)/.exec(named ?? '')?.[1] ?? run.spec.path['file_id'] ?? 'file';
}
