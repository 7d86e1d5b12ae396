import { useState } from 'react';
import { toast } from 'sonner';
import { create } from 'zustand';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { controlClass, Field } from '../controls/field.tsx';
import { useDraftStore } from '../workbench/draft-store.ts';
import { operationOf, useActiveSurface } from '../workbench/run-draft.ts';
import { savePreset } from './preset-store.ts';

const useOpen = create<{ readonly open: boolean }>(() => ({ open: false }));

/** Opens the dialog that saves the request of the surface in view. */
export function askToSavePreset(): void {
  if (useActiveSurface.getState().surface !== undefined) useOpen.setState({ open: true });
}

/** Asks for a title and saves the request. */
export function SavePresetDialog() {
  const { open } = useOpen();
  const close = () => useOpen.setState({ open: false });
  return (
    <Dialog open={open} onClose={close} title="Save as preset">
      <SaveForm onDone={close} />
    </Dialog>
  );
}

function SaveForm({ onDone }: { onDone: () => void }) {
  const surface = useActiveSurface((active) => active.surface);
  const draft = useDraftStore((state) => state.drafts[surface?.id ?? '']);
  const suggestion =
    draft === undefined || surface === undefined
      ? ''
      : surface.titleOf(draft.document.value, operationOf(surface, draft));
  const [title, setTitle] = useState(suggestion.split('\n')[0]!.slice(0, 60));
  if (surface === undefined || draft === undefined) return null;
  const save = () => {
    savePreset(surface.id, title.trim(), draft.document.value, draft.operation);
    toast.success(`Saved “${title.trim()}”.`);
    onDone();
  };
  return (
    <form
      className="flex flex-col gap-3 pt-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label="Title" hint="Kept in this browser, with the request and without headers.">
        {(ids) => (
          <input
            {...ids}
            className={`${controlClass} h-8`}
            value={title}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <Button
        type="submit"
        variant="primary"
        size="medium"
        disabled={title.trim() === ''}
        className="self-end"
      >
        Save preset
      </Button>
    </form>
  );
}
