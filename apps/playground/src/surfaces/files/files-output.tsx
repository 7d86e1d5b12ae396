import type { FileObject, FileObjectList } from '@unabridged/contract';
import { Skeleton } from '../../controls/skeleton.tsx';
import { isRunning } from '../../run/run-record.ts';
import type { OutputProps } from '../surface.ts';
import { DeletedNote } from '../deleted-note.tsx';
import { ReplyJson } from '../reply-json.tsx';
import { FileCard } from './file-card.tsx';
import { FileContent } from './file-content.tsx';

/** The reply of an operation on files. */
export default function FilesOutput({ run }: OutputProps) {
  if (isRunning(run)) return <Skeleton lines={3} />;
  if (run.phase !== 'done') return null;
  if (run.spec.operation === 'files.content') return <FileContent key={run.id} run={run} />;
  const reply = run.reply as FileObject | FileObjectList | { deleted?: boolean; id?: string };
  if ('deleted' in reply && reply.deleted === true) {
    return <DeletedNote id={reply.id ?? ''} what="The file" />;
  }
  if ('data' in reply) {
    return (
      <div className="flex flex-col gap-2">
        {reply.data.length === 0 && <p className="text-sm text-muted">No file answers to this.</p>}
        {reply.data.map((file) => (
          <FileCard key={file.id} file={file} />
        ))}
      </div>
    );
  }
  if ('filename' in reply) {
    return (
      <>
        <FileCard file={reply} />
        <ReplyJson value={reply} />
      </>
    );
  }
  return <ReplyJson value={run.reply} />;
}
