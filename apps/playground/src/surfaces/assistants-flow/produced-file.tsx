import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { toast } from 'sonner';
import { Button } from '../../controls/button.tsx';
import { saveBlob } from '../../download.ts';
import { IdentifierChip } from '../../identifiers/identifier-chip.tsx';
import { ask, AskError } from '../../run/ask.ts';
import { contentOfRun } from '../../run/content-of-run.ts';

/** Properties of the file. */
export interface ProducedFileProps {
  readonly fileId: string;
  readonly filename: string;
  /** Whether it is an image to be shown. */
  readonly shown?: boolean;
}

/** A file that code has made: an image is shown, anything can be saved. */
export function ProducedFile({ fileId, filename, shown = false }: ProducedFileProps) {
  const save = async () => {
    const content = await readContent(fileId);
    if (content !== undefined) saveBlob(filename, content);
  };
  return (
    <div className="flex flex-col gap-2" data-produced>
      {shown && <ProducedImage fileId={fileId} />}
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => void save()}>
          <Download size={13} aria-hidden />
          Save {filename}
        </Button>
        <IdentifierChip id={fileId} />
      </div>
    </div>
  );
}

function ProducedImage({ fileId }: { fileId: string }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let current = true;
    void readContent(fileId).then((content) => {
      if (!current || content === undefined) return;
      made = URL.createObjectURL(content);
      setUrl(made);
    });
    return () => {
      current = false;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [fileId]);
  if (url === undefined) return null;
  return <img src={url} alt="Made by the code" className="max-h-[50vh] max-w-full rounded-lg" />;
}

async function readContent(fileId: string): Promise<Blob | undefined> {
  try {
    return contentOfRun(await ask('files.content', { file_id: fileId }, { surface: 'files' }));
  } catch (cause) {
    if (!(cause instanceof AskError)) throw cause;
    toast.error(cause.failure.title, { description: cause.failure.message });
    return undefined;
  }
}
