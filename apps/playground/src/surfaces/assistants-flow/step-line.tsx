import type { RunStep } from '@unabridged/contract';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { classNames } from '../../controls/class-names.ts';
import { JsonView } from '../../controls/json-view.tsx';
import { StatusBadge } from '../../controls/status-badge.tsx';

/** A step of a run: what it did, with all details when it is opened. */
export function StepLine({ step }: { step: RunStep }) {
  const [open, setOpen] = useState(false);
  return (
    <li className="rounded-lg border border-line bg-surface">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex min-h-8 w-full items-center gap-2 px-3 py-1 text-left text-xs -outline-offset-2"
      >
        <ChevronRight
          size={12}
          aria-hidden
          className={classNames('shrink-0 text-faint transition-transform', open && 'rotate-90')}
        />
        <span className="min-w-0 truncate font-medium">{titleOf(step)}</span>
        <span className="ml-auto">
          <StatusBadge status={step.status} />
        </span>
      </button>
      {open && (
        <div className="max-h-80 overflow-auto border-t border-line px-3 py-2">
          <JsonView value={step.step_details} />
        </div>
      )}
    </li>
  );
}

const tools: Readonly<Record<string, string>> = {
  code_interpreter: 'Python',
  file_search: 'File search',
};

function titleOf({ step_details: details }: RunStep): string {
  if (details.type === 'message_creation') return 'Writes a message';
  const names = details.tool_calls.map((call) =>
    call.type === 'function' ? `Function ${call.function.name}` : tools[call.type],
  );
  return names.length === 0 ? 'Calls tools' : names.join(', ');
}
