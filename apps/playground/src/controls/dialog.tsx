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
          <div className="flex items-center justify-between px-4 pt-3 pb-1">
            <BaseDialog.Title className="text-base font-semibold">{title}</BaseDialog.Title>
            {/* Without a tooltip: one that opens with the dialog would take the first Escape. */}
            <BaseDialog.Close
              aria-label="Close"
              className="inline-flex size-7 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink"
            >
              <X size={15} strokeWidth={1.9} aria-hidden />
            </BaseDialog.Close>
          </div>
          <div className="px-4 pb-4">{children}</div>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
