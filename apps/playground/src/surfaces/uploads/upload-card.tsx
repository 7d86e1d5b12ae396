import { CircleCheck, Pause, Play, Trash2, X } from 'lucide-react';
import { useRef } from 'react';
import { toast } from 'sonner';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { ProgressBar } from '../../controls/progress-bar.tsx';
import { formatBytes, formatMoment } from '../../format.ts';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import {
  cancelUpload,
  OtherFileError,
  pauseUpload,
  removeUpload,
  resumeUpload,
} from '../../uploads/run-upload.ts';
import { arrivedBytes } from '../../uploads/upload-store.ts';
import type { UploadPhase, UploadState } from '../../uploads/upload-store.ts';
import { PartMap } from './part-map.tsx';

const words: Readonly<Record<UploadPhase, string>> = {
  opening: 'Opening',
  sending: 'Sending',
  paused: 'Paused',
  lost: 'Interrupted by a reload',
  failed: 'Failed',
  completing: 'Joining the parts',
  completed: 'Complete',
  cancelled: 'Cancelled',
};

/** A file that is sent in parts: how far it is, and what can be done. */
export function UploadCard({ upload }: { upload: UploadState }) {
  const { filename, bytes, phase, failure, expiresAt, fileId } = upload;
  const arrived = arrivedBytes(upload);
  const open = phase !== 'completed' && phase !== 'cancelled';
  return (
    <section
      aria-label={`Upload of ${filename}`}
      data-phase={phase}
      className="flex flex-col gap-2 rounded-lg border border-line bg-raised px-3.5 py-3"
    >
      <div className="flex items-center gap-2">
        {phase === 'completed' && (
          <CircleCheck size={15} aria-hidden className="shrink-0 text-accent" />
        )}
        <span className="min-w-0 flex-1 truncate text-sm font-medium">{filename}</span>
        {fileId !== undefined && <IdentifierChip id={fileId} />}
        <Actions upload={upload} />
      </div>
      {phase !== 'completed' && (
        <ProgressBar
          label={`Progress of ${filename}`}
          value={arrived / Math.max(1, bytes)}
          tone={phase === 'failed' ? 'danger' : phase === 'sending' ? 'accent' : 'warn'}
        />
      )}
      <p className="flex flex-wrap gap-x-2 text-xs text-muted tabular-nums">
        <span className="font-medium">{words[phase]}</span>
        <span>
          {formatBytes(arrived)} of {formatBytes(bytes)}
        </span>
        <span>
          {upload.parts.filter((id) => id !== null).length} of {upload.parts.length} parts
        </span>
        {open && expiresAt !== undefined && <span>until {formatMoment(expiresAt)}</span>}
      </p>
      {open && upload.parts.length > 1 && <PartMap parts={upload.parts} />}
      {phase === 'lost' && (
        <p className="text-xs text-warn">
          The parts that arrived are kept. Choose the same file again, and only the rest is sent.
        </p>
      )}
      {failure !== undefined && (
        <p role="alert" className="text-xs text-danger">
          {failure.title}: {failure.message}
        </p>
      )}
    </section>
  );
}

function Actions({ upload }: { upload: UploadState }) {
  const { key, filename, phase } = upload;
  if (phase === 'completed' || phase === 'cancelled') {
    return (
      <IconButton
        icon={X}
        label={`Take ${filename} off the list`}
        onClick={() => removeUpload(key)}
      />
    );
  }
  return (
    <>
      {phase === 'sending' && (
        <IconButton icon={Pause} label={`Pause ${filename}`} onClick={() => pauseUpload(key)} />
      )}
      {(phase === 'paused' || phase === 'failed') && (
        <IconButton
          icon={Play}
          label={`Go on with ${filename}`}
          onClick={() => void resumeUpload(key)}
        />
      )}
      {phase === 'lost' && <ChooseAgain upload={upload} />}
      {phase !== 'completing' && (
        <IconButton
          icon={Trash2}
          label={`Cancel ${filename}`}
          onClick={() => void cancelUpload(key)}
        />
      )}
    </>
  );
}

/** After a reload the page has to be given the file once more. */
function ChooseAgain({ upload }: { upload: UploadState }) {
  const input = useRef<HTMLInputElement>(null);
  const resume = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      await resumeUpload(upload.key, file);
    } catch (cause) {
      if (!(cause instanceof OtherFileError)) throw cause;
      toast.error('That is another file.', { description: cause.message });
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        tabIndex={-1}
        aria-label={`${upload.filename} once more`}
        className="sr-only"
        onChange={(event) => void resume(event.target.files?.[0])}
      />
      <Button onClick={() => input.current?.click()}>Choose it again</Button>
    </>
  );
}
