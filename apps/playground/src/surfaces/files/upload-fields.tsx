import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { toast } from 'sonner';
import { DropZone } from '../../controls/drop-zone.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { formatBytes } from '../../format.ts';
import { contentOf, holdFile, isFileValue } from '../../run/file-value.ts';
import type { FileValue } from '../../run/file-value.ts';
import { runRequest } from '../../workbench/run-draft.ts';
import type { FieldsProps } from '../surface.ts';
import { filesSurface } from './files-surface.ts';
import { PurposeFields } from './purpose-fields.tsx';
import { singleUploadLimit } from './purposes.ts';

/** The fields of `files.create`: files that are dropped are sent at once, one after the other. */
export function UploadFields({ body, onField }: FieldsProps) {
  const file = isFileValue(body['file']) ? body['file'] : undefined;
  const upload = async (files: readonly File[]) => {
    for (const picked of files) {
      if (picked.size > singleUploadLimit) {
        toast.error(`${picked.name} is larger than 512 MB.`, {
          description: 'Send it on the page Uploads, which sends it in parts.',
        });
        continue;
      }
      const rest = {
        purpose: body['purpose'] ?? 'user_data',
        expires_after: body['expires_after'],
      };
      const params = { file: holdFile(picked), ...withoutUndefined(rest) };
      const run = await runRequest(filesSurface, 'files.create', params);
      if (run.phase === 'done') toast.success(`Uploaded ${picked.name}.`);
    }
  };
  return (
    <>
      <PurposeFields body={body} onField={onField} />
      <DropZone label="Files to upload" multiple onFiles={(files) => void upload(files)}>
        {file === undefined ? (
          <>
            <span className="block text-sm text-ink">Drop files here to upload them</span>
            Up to 512 MB each; larger ones go in parts by{' '}
            <Link to="/uploads" className="text-accent underline underline-offset-2">
              Uploads
            </Link>
            .
          </>
        ) : (
          <ChosenFile file={file} onRemove={() => onField('file', undefined)} />
        )}
      </DropZone>
    </>
  );
}

function ChosenFile({ file, onRemove }: { file: FileValue; onRemove: () => void }) {
  return (
    <span className="flex items-center gap-2">
      <span className="min-w-0">
        <span className="block truncate text-sm text-ink">{file.filename}</span>
        {file.type}, {sizeOf(file)}
      </span>
      <IconButton icon={X} label={`Take ${file.filename} out`} onClick={onRemove} />
    </span>
  );
}

function sizeOf(file: FileValue): string {
  try {
    return formatBytes(contentOf(file).size);
  } catch {
    return 'no longer here: choose it again';
  }
}

function withoutUndefined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
