import { SendHorizontal, X } from 'lucide-react';
import { Button } from '../../controls/button.tsx';
import { DropZone } from '../../controls/drop-zone.tsx';
import { Field } from '../../controls/field.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { Toggle } from '../../controls/toggle.tsx';
import { formatBytes } from '../../format.ts';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { FailureCard } from '../../workbench/failure-card.tsx';
import { attachFiles } from './assistant-actions.ts';
import { assistants } from './assistants-state.ts';
import type { AttachedFile } from './assistants-state.ts';

/** Step 3: what the user says, with the files that the tools may use. */
export function MessageStep({ busy, onSend }: { busy: boolean; onSend: () => void }) {
  const { files, text, messageId, failures } = assistants.use();
  const sent = messageId !== undefined;
  return (
    <form
      className="flex flex-col gap-3.5"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {!sent && (
        <DropZone label="Files of the message" multiple onFiles={(list) => void attachFiles(list)}>
          <span className="block text-sm text-ink">Drop files here</span>
          For file search: PDF, Word, Markdown, text. For Python: tables and data.
        </DropZone>
      )}
      {files.map((file) => (
        <Attached key={file.fileId} file={file} sent={sent} />
      ))}
      <Field label="Message" name="content">
        {(ids) => (
          <TextArea
            {...ids}
            rows={2}
            disabled={sent}
            placeholder="What the assistant is to answer"
            value={text}
            onChange={(event) => assistants.change({ text: event.target.value })}
          />
        )}
      </Field>
      {failures['message'] !== undefined && <FailureCard failure={failures['message']} />}
      <Button
        type="submit"
        variant="primary"
        size="medium"
        className="self-start"
        disabled={busy || sent || text.trim() === ''}
      >
        <SendHorizontal size={14} aria-hidden />
        {sent ? 'It is in the thread' : 'Add to the thread'}
      </Button>
    </form>
  );
}

function Attached({ file, sent }: { file: AttachedFile; sent: boolean }) {
  const { fileId, filename, bytes } = file;
  const { files } = assistants.use();
  const set = (change: Partial<AttachedFile>) =>
    assistants.change({
      files: files.map((each) => (each.fileId === fileId ? { ...each, ...change } : each)),
    });
  return (
    <section
      aria-label={filename}
      data-attached
      className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-lg border border-line bg-surface px-3.5 py-2"
    >
      <span className="min-w-0 truncate text-sm font-medium">{filename}</span>
      <span className="text-xs text-muted tabular-nums">{formatBytes(bytes)}</span>
      <Toggle
        label="Search"
        disabled={sent}
        checked={file.search}
        onChecked={(search) => set({ search })}
      />
      <Toggle
        label="Python"
        disabled={sent}
        checked={file.code}
        onChecked={(code) => set({ code })}
      />
      <span className="ml-auto flex items-center gap-1">
        <IdentifierChip id={fileId} />
        {!sent && (
          <IconButton
            icon={X}
            label={`Take ${filename} off the message`}
            onClick={() =>
              assistants.change({ files: files.filter((each) => each.fileId !== fileId) })
            }
          />
        )}
      </span>
    </section>
  );
}
