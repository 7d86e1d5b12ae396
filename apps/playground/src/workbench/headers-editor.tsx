import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../controls/button.tsx';
import { controlClass } from '../controls/field.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { isSecretHeader } from '../run/secret-headers.ts';
import { headerRow, setDraftHeaders } from './draft-store.ts';
import type { HeaderRow } from './draft-store.ts';

/** The headers that the user adds to the request. */
export function HeadersEditor({ surface, rows }: { surface: string; rows: readonly HeaderRow[] }) {
  const set = (next: readonly HeaderRow[]) => setDraftHeaders(surface, next);
  const edit = (id: string, change: Partial<HeaderRow>) =>
    set(rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
  const secret = rows.some((row) => isSecretHeader(row.name));
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2 overflow-y-auto p-4">
      <p className="text-xs text-muted">
        Sent with the request, beside what the gateway adds itself: content type and key.
      </p>
      {rows.map((row, index) => (
        <div key={row.id} className="flex items-center gap-2">
          <input
            aria-label={`Name of header ${index + 1}`}
            placeholder="x-client-request-id"
            spellCheck={false}
            className={`${controlClass} h-8 flex-2 font-mono text-xs`}
            value={row.name}
            onChange={(event) => edit(row.id, { name: event.target.value })}
          />
          <input
            aria-label={`Value of header ${index + 1}`}
            spellCheck={false}
            className={`${controlClass} h-8 flex-3 font-mono text-xs`}
            value={row.value}
            onChange={(event) => edit(row.id, { value: event.target.value })}
          />
          <IconButton
            icon={Trash2}
            label={`Remove header ${index + 1}`}
            onClick={() => set(rows.filter(({ id }) => id !== row.id))}
          />
        </div>
      ))}
      <Button onClick={() => set([...rows, headerRow()])} className="self-start">
        <Plus size={14} aria-hidden />
        Add header
      </Button>
      {secret && (
        <p className="text-xs text-warn">
          Headers that look like a key are sent, but not stored, shared or kept in the history.
        </p>
      )}
    </div>
  );
}
