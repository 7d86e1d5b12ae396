import { CircleCheck } from 'lucide-react';

/** Says that something is gone. */
export function DeletedNote({ id, what }: { id: string; what: string }) {
  return (
    <p className="flex items-start gap-2 text-sm">
      <CircleCheck size={16} aria-hidden className="mt-0.5 shrink-0 text-accent" />
      <span className="min-w-0">
        {what} is deleted: <code className="font-mono text-xs break-all text-muted">{id}</code>
      </span>
    </p>
  );
}
