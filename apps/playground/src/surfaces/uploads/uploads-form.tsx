import { useState } from 'react';
import { DropZone } from '../../controls/drop-zone.tsx';
import { Field } from '../../controls/field.tsx';
import { Select } from '../../controls/select.tsx';
import { startUpload } from '../../uploads/run-upload.ts';
import { useUploadStore } from '../../uploads/upload-store.ts';
import { PurposeFields } from '../files/purpose-fields.tsx';
import { OperationForm } from '../operation-form.tsx';
import type { OfferedOperation } from '../operation-form.tsx';
import type { RequestFormProps } from '../surface.ts';
import { uploadsPresets } from './presets.ts';
import { UploadCard } from './upload-card.tsx';

const offered: readonly OfferedOperation[] = uploadsPresets.map(({ title, operation, body }) => ({
  accessor: operation!,
  label: title,
  params: body,
}));

const megabyte = 1024 * 1024;
const partSizes = [1, 4, 16, 64].map((size) => ({
  value: String(size * megabyte),
  label: `${size} MB${size === 64 ? ', the most' : ''}`,
}));

/** Sends large files in parts; below, each request of an upload by hand. */
export default function UploadsForm(props: RequestFormProps) {
  return (
    <>
      <SendInParts />
      <details open className="group border-t border-line">
        <summary className="flex h-10 items-center px-4 text-sm font-medium -outline-offset-2 hover:bg-hover/60">
          One request at a time
        </summary>
        <OperationForm offered={offered} {...props} />
      </details>
    </>
  );
}

function SendInParts() {
  const uploads = useUploadStore((store) => store.uploads);
  const [options, setOptions] = useState<Readonly<Record<string, unknown>>>({
    purpose: 'user_data',
  });
  const [partSize, setPartSize] = useState(String(16 * megabyte));
  const lifetime = (options['expires_after'] as { seconds?: number } | undefined)?.seconds;
  const send = (files: readonly File[]) => {
    for (const file of files) {
      void startUpload(file, {
        purpose: String(options['purpose']),
        lifetime,
        partSize: Number(partSize),
      });
    }
  };
  return (
    <section aria-label="Send files in parts" className="flex flex-col gap-3.5 p-4">
      <PurposeFields
        body={options}
        onField={(name, value) => setOptions({ ...options, [name]: value })}
      />
      <Field label="Size of a part" hint="Three parts are on their way at the same time.">
        {(ids) => <Select {...ids} options={partSizes} value={partSize} onValue={setPartSize} />}
      </Field>
      <DropZone label="Files to send in parts" multiple onFiles={send}>
        <span className="block text-sm text-ink">Drop large files here, up to 8 GB each</span>
        They leave in parts, can be paused, and go on after a reload.
      </DropZone>
      {uploads.map((upload) => (
        <UploadCard key={upload.key} upload={upload} />
      ))}
      {uploads.length === 0 && (
        <p className="text-2xs text-faint">
          Uploads of this browser are listed here; the API has no list of them.
        </p>
      )}
    </section>
  );
}
