import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** Properties of a dialog. */
export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A window over the page that keeps the focus until it is closed. */
export function Dialog({ open, onClose, title, children, className }: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-40 bg-[oklch(0.1_0.01_170/0.4)]" />
        <BaseDialog.Popup
          className={classNames(
            'fixed top-[12vh] left-1/2 z-50 max-h-[76vh] w-120 max-w-[calc(100vw-1.5rem)] -translate-x-1/2',
            'overflow-auto rounded-xl border border-line bg-raised shadow-popup outline-none',
            className,
          )}
        >
          <BaseDialog.Title className="px-4 pt-3.5 text-base font-semibold">
            {title}
          </BaseDialog.Title>
          <div className="px-4 pt-1 pb-4">{children}</div>
          {/* Last, so that the focus starts in the content, and without a tooltip: one that
              opens with the dialog would take the first Escape. */}
          <BaseDialog.Close
            aria-label="Close"
            className="absolute top-2.5 right-2.5 inline-flex size-7 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink"
          >
            <X size={15} strokeWidth={1.9} aria-hidden />
          </BaseDialog.Close>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
