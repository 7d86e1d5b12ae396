import '../operations/assistants-operations.ts';
import '../operations/data-operations.ts';
import { Menu } from '@base-ui/react/menu';
import { useNavigate } from '@tanstack/react-router';
import { ChevronDown, Copy, CornerUpRight } from 'lucide-react';
import { toast } from 'sonner';
import { classNames } from '../controls/class-names.ts';
import { copyText } from '../controls/copy-button.tsx';
import { mainLandmark } from '../controls/landmarks.ts';
import { wireOf } from '../operations/known-operations.ts';
import { specOfParams } from '../run/spec-of-params.ts';
import { replaceDraft } from '../workbench/draft-store.ts';
import { runSpecOf } from '../workbench/run-draft.ts';
import { usesOf } from './uses.ts';
import type { Use } from './uses.ts';

/** Properties of a chip. */
export interface IdentifierChipProps {
  readonly id: string;
  /** What is shown instead of the id, such as the name of a file. */
  readonly label?: string;
  readonly className?: string;
}

const itemClass =
  'mx-1 flex h-8 items-center gap-2 rounded-sm px-2 text-sm outline-none data-highlighted:bg-hover';

/** The id of something: copies it, opens it, or takes it to where it is used. */
export function IdentifierChip({ id, label, className }: IdentifierChipProps) {
  const navigate = useNavigate();
  const go = (use: Use) => {
    replaceDraft(use.surface, use.params, {}, use.operation);
    void navigate({ to: `/${use.surface}` });
    if (use.runs === true) {
      void runSpecOf(use.surface, specOfParams(wireOf(use.operation), use.params));
    }
  };
  return (
    <Menu.Root>
      <Menu.Trigger
        title={id}
        className={classNames(
          'inline-flex h-6 max-w-full min-w-0 items-center gap-1 rounded-md border border-line bg-surface px-1.5 font-mono text-2xs text-muted',
          'hover:border-line-strong hover:text-ink data-popup-open:border-line-strong data-popup-open:text-ink',
          className,
        )}
      >
        <span className="truncate">{label ?? shorten(id)}</span>
        <span className="sr-only">: copy, open or use</span>
        <ChevronDown size={11} aria-hidden className="shrink-0 text-faint" />
      </Menu.Trigger>
      <Menu.Portal container={mainLandmark}>
        <Menu.Positioner sideOffset={4} align="start" className="z-40 outline-none">
          <Menu.Popup className="w-64 animate-[rise_120ms_ease-out] rounded-lg border border-line bg-raised py-1 shadow-popup outline-none">
            <p className="truncate px-3 py-1 font-mono text-2xs text-faint">{id}</p>
            <Menu.Item className={itemClass} onClick={() => void copy(id)}>
              <Copy size={13} aria-hidden className="text-faint" />
              Copy the id
            </Menu.Item>
            {usesOf(id).map((use) => (
              <Menu.Item key={use.label} className={itemClass} onClick={() => go(use)}>
                <CornerUpRight size={13} aria-hidden className="text-faint" />
                {use.label}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** `vs_68f…9c1e`: enough to tell ids apart. */
function shorten(id: string): string {
  return id.length <= 18 ? id : `${id.slice(0, 10)}…${id.slice(-5)}`;
}

async function copy(id: string): Promise<void> {
  if (await copyText(id)) toast.success('Id copied.');
}
