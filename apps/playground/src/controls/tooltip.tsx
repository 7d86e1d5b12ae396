import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';

/** Shows a word or two beside a control that the pointer or the focus rests on. */
export function Tooltip({ label, children }: { label: string; children: ReactElement }) {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger delay={450} render={children} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner sideOffset={6} className="z-50">
          {/* The control says the same by its name, so the words are for the eye alone. */}
          <BaseTooltip.Popup
            aria-hidden
            className="max-w-64 rounded-md bg-ink px-2 py-1 text-xs text-canvas shadow-popup"
          >
            {label}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}
