import { ShieldAlert } from 'lucide-react';

/** What a model said instead of an answer. */
export function Refusal({ text }: { text: string }) {
  return (
    <div className="flex gap-2.5 rounded-lg border border-warn-line bg-warn-soft px-3.5 py-3">
      <ShieldAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-warn" />
      <div>
        <p className="text-xs font-medium text-warn">The model refused</p>
        <p className="text-sm">{text}</p>
      </div>
    </div>
  );
}
