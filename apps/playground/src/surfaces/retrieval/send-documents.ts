import { askInFlow, noteRun } from '../../flows/flow-requests.ts';
import { AskError } from '../../run/ask.ts';
import { holdFile, releaseFile } from '../../run/file-value.ts';
import { onRunFinished } from '../../run/run-store.ts';
import { beginUpload, resumeUpload } from '../../uploads/run-upload.ts';
import { findUpload } from '../../uploads/upload-store.ts';
import type { UploadPhase } from '../../uploads/upload-store.ts';
import { changeDocument, retrieval, retrievalFlow } from './retrieval-state.ts';
import type { FlowDocument } from './retrieval-state.ts';

/** From this size on a file is sent in parts, so that a broken connection costs a part of it. */
export const partsFrom = 16_000_000;
const partSize = 8 * 1024 * 1024;

/** Adds files to the flow and sends them, each by itself. */
export function sendDocuments(files: readonly File[]): void {
  for (const file of files) void sendDocument(file);
}

async function sendDocument(file: File): Promise<void> {
  const key = crypto.randomUUID();
  const parts = file.size >= partsFrom;
  const uploadKey = parts ? beginUpload(file, { purpose: 'assistants', partSize }) : undefined;
  const document: FlowDocument = {
    key,
    filename: file.name,
    type: file.type || 'application/octet-stream',
    bytes: file.size,
    phase: 'sending',
    attributes: '',
    ...(uploadKey !== undefined && { uploadKey }),
  };
  retrieval.change({ documents: [...retrieval.get().documents, document] });
  if (uploadKey !== undefined) await resumeUpload(uploadKey);
  else await sendAtOnce(key, file);
}

async function sendAtOnce(key: string, file: File): Promise<void> {
  const held = holdFile(file);
  try {
    const reply = await askInFlow(
      'files.create',
      { file: held, purpose: 'assistants' },
      { flow: retrievalFlow, step: 'upload', surface: 'files' },
    );
    changeDocument(key, { phase: 'done', fileId: (reply as { id: string }).id });
  } catch (cause) {
    if (!(cause instanceof AskError)) throw cause;
    changeDocument(key, { phase: 'failed', failure: cause.failure });
  } finally {
    releaseFile(held);
  }
}

/** Keeps the requests that open and complete uploads of the flow; their parts are too many. */
export function noteUploadRequests(): () => void {
  return onRunFinished((run) => {
    const { path, body } = run.spec;
    const { filename } = (body ?? {}) as { filename?: unknown };
    const own = retrieval.get().documents.some(({ uploadKey }) => {
      const upload = uploadKey === undefined ? undefined : findUpload(uploadKey);
      if (upload === undefined) return false;
      return path['upload_id'] === undefined
        ? upload.filename === filename
        : path['upload_id'] === upload.uploadId;
    });
    if (run.surface === 'uploads' && own) noteRun(retrievalFlow, 'upload', run);
  });
}

/** Takes over what became of the uploads in parts. */
export function readUploads(): void {
  for (const { key, uploadKey, phase } of retrieval.get().documents) {
    const upload = uploadKey === undefined ? undefined : findUpload(uploadKey);
    if (phase === 'done' || upload === undefined) continue;
    if (upload.phase === 'completed' && upload.fileId !== undefined) {
      changeDocument(key, { phase: 'done', fileId: upload.fileId });
    } else if (upload.phase === 'cancelled') {
      removeDocument(key);
    } else {
      const next = phases[upload.phase] ?? 'sending';
      if (next !== phase) changeDocument(key, { phase: next });
    }
  }
}

/** What a phase of an upload means to the flow, where it does not go on by itself. */
const phases: Readonly<Partial<Record<UploadPhase, FlowDocument['phase']>>> = {
  paused: 'interrupted',
  lost: 'interrupted',
  failed: 'failed',
};

/** Takes a document out of the flow. */
export function removeDocument(key: string): void {
  const { documents } = retrieval.get();
  retrieval.change({ documents: documents.filter((document) => document.key !== key) });
}

/** A document for those who have none at hand. */
export function sampleDocument(): File {
  const text = `# Ferry to Culatra

The ferry leaves Olhão at 07:00, 11:00 and 17:30, and crosses in forty minutes.
A ticket costs 4.20 euros. Children below six travel free of charge.
Dogs are welcome on the lower deck if they are on a lead. Bicycles cost two euros.

# Island house

The house sleeps six. Check-in is from 15:00, check-out until 10:30.
The key is in the blue box beside the door; its code comes by message on the day before.
Bookings can be cancelled free of charge until 14 days before arrival.
`;
  return new File([text], 'ferry-and-house.md', { type: 'text/markdown' });
}
