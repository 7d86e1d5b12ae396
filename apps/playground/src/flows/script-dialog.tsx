import { Copy, Download } from 'lucide-react';
import { toast } from 'sonner';
import { CodeText } from '../code-export/code-text.tsx';
import { Button } from '../controls/button.tsx';
import { copyText } from '../controls/copy-button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { inlineCode } from '../controls/inline-code.tsx';
import { ScrollArea } from '../controls/scroll-area.tsx';
import { downloadText } from '../download.ts';

/** Properties of the dialog. */
export interface ScriptDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly filename: string;
  readonly code: () => string;
  /** What it needs to run, in a sentence. */
  readonly note: string;
}

/** A whole flow as one script that runs as it is shown. */
export function ScriptDialog({ open, onClose, title, filename, code, note }: ScriptDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={title} className="w-3xl!">
      {open && <Script filename={filename} code={code()} note={note} />}
    </Dialog>
  );
}

function Script({ filename, code, note }: { filename: string; code: string; note: string }) {
  return (
    <div className="flex flex-col gap-3">
      <p className="text-xs text-muted">{inlineCode(note)}</p>
      <div className="flex max-h-[50vh] flex-col overflow-hidden rounded-lg border border-line bg-surface">
        <ScrollArea label="Script" className="px-4 py-3">
          <pre data-script className="font-mono text-xs leading-5">
            <CodeText code={code} language="sdk" />
          </pre>
        </ScrollArea>
      </div>
      <div className="flex justify-end gap-2">
        <Button
          size="medium"
          onClick={() =>
            void copyText(code).then((done) => done && toast.success('Script copied.'))
          }
        >
          <Copy size={13} aria-hidden />
          Copy
        </Button>
        <Button
          size="medium"
          variant="primary"
          onClick={() => downloadText(filename, code, 'text/typescript')}
        >
          <Download size={13} aria-hidden />
          Save {filename}
        </Button>
      </div>
    </div>
  );
}
