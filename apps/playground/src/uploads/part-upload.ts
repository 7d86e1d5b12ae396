import { ask, AskError } from '../run/ask.ts';
import { holdFile, releaseFile } from '../run/file-value.ts';
import type { UploadState } from './upload-store.ts';

/** Parts that are sent at the same time. */
const atOnce = 3;
/** How often a part is tried before the upload stops and says why. */
const attempts = 4;

/** The start and the end of a part in the file, end not included. */
export function rangeOfPart(
  { bytes, partSize }: Pick<UploadState, 'bytes' | 'partSize'>,
  index: number,
): readonly [start: number, end: number] {
  return [index * partSize, Math.min(bytes, (index + 1) * partSize)];
}

/** How many parts a file is sent in. */
export function countParts(bytes: number, partSize: number): number {
  return Math.max(1, Math.ceil(bytes / partSize));
}

/**
 * Sends the parts that are missing, several at once, and reports each that has arrived.
 * A slice of the file is read while it is sent, so memory holds a few parts at most.
 * @throws AskError where a part fails for good, or the upload is paused.
 */
export async function sendParts(
  state: UploadState,
  file: File,
  signal: AbortSignal,
  onPart: (index: number, id: string) => void,
): Promise<void> {
  const missing = state.parts.flatMap((id, index) => (id === null ? [index] : []));
  const work = async (): Promise<void> => {
    for (let index = missing.shift(); index !== undefined; index = missing.shift()) {
      onPart(index, await sendPart(state, file, index, signal));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function sendPart(
  state: UploadState,
  file: File,
  index: number,
  signal: AbortSignal,
): Promise<string> {
  const [start, end] = rangeOfPart(state, index);
  const part = holdFile(new File([file.slice(start, end)], `${state.filename}.part${index + 1}`));
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        const { reply } = await ask(
          'uploads.parts.create',
          { upload_id: state.uploadId, data: part },
          { surface: 'uploads', signal },
        );
        return (reply as { id: string }).id;
      } catch (cause) {
        if (signal.aborted || attempt === attempts || !isWorthAnotherTry(cause)) throw cause;
        await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt));
      }
    }
  } finally {
    releaseFile(part);
  }
}

/** No reply, a busy server or a broken one may do better next time; a refusal will not. */
function isWorthAnotherTry(cause: unknown): boolean {
  const status = cause instanceof AskError ? cause.run.status : undefined;
  return status === undefined || status === 429 || status >= 500;
}
