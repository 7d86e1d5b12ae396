import { Download } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { Button } from '../../controls/button.tsx';
import { saveBlob } from '../../download.ts';
import { formatBytes } from '../../format.ts';
import type { RunRecord } from '../../run/run-record.ts';

/** Properties of a binary reply. */
export interface BinaryReplyProps {
  readonly run: RunRecord;
  readonly content: Blob;
}

/** A picture, a recording, a film, or another file to save. */
export function BinaryReply({ run, content }: BinaryReplyProps) {
  const url = useMemo(() => URL.createObjectURL(content), [content]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  const type = content.type.split(';')[0]!;
  return (
    <div className="flex flex-col gap-3">
      <Preview url={url} type={type} />
      <div className="flex items-center gap-2 text-xs text-muted">
        <span>
          {type || 'unknown type'}, {formatBytes(content.size)}
        </span>
        <Button onClick={() => saveBlob(fileName(run, type), content)}>
          <Download size={13} aria-hidden />
          Save as a file
        </Button>
      </div>
    </div>
  );
}

function Preview({ url, type }: { url: string; type: string }) {
  if (type.startsWith('image/')) {
    return <img src={url} alt="The reply" className="max-h-[60vh] max-w-full rounded-lg" />;
  }
  if (type.startsWith('audio/')) {
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- the API gives none
    return <audio controls src={url} aria-label="The reply" className="w-full" />;
  }
  if (type.startsWith('video/')) {
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- the API gives none
    return <video controls src={url} aria-label="The reply" className="max-h-[60vh] rounded-lg" />;
  }
  return <p className="text-sm">The reply is a file.</p>;
}

const endings: Readonly<Record<string, string>> = {
  'audio/mpeg': 'mp3',
  'audio/x-wav': 'wav',
  'image/jpeg': 'jpg',
  'application/octet-stream': 'bin',
};

function fileName(run: RunRecord, type: string): string {
  const named = run.headers.find(([name]) => name === 'content-disposition')?.[1];
  const given = /filename="?([^";]+)/.exec(named ?? '')?.[1];
  return given ?? `${run.spec.operation}.${endings[type] ?? type.split('/')[1] ?? 'bin'}`;
}
