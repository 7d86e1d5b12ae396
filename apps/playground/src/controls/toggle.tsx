import { Switch } from '@base-ui/react/switch';
import { useId } from 'react';

/** Properties of a toggle. */
export interface ToggleProps {
  readonly label: string;
  readonly name?: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** A setting that is on or off. */
export function Toggle({ label, name, hint, checked, onChecked, disabled }: ToggleProps) {
  const id = useId();
  return (
    <div className="flex min-h-8 items-center gap-2.5">
      <Switch.Root
        id={id}
        nativeButton
        render={<button type="button" aria-labelledby={`${id}-label`} />}
        checked={checked}
        onCheckedChange={onChecked}
        disabled={disabled}
        className="flex h-4.5 w-8 shrink-0 items-center rounded-full bg-line-strong p-0.5 transition-colors data-checked:bg-accent data-disabled:opacity-50"
      >
        <Switch.Thumb className="size-3.5 rounded-full bg-surface shadow-button transition-transform data-checked:translate-x-3.5" />
      </Switch.Root>
      <label id={`${id}-label`} htmlFor={id} className="flex min-w-0 flex-col">
        <span className="flex items-baseline gap-2 text-xs font-medium">
          {label}
          {name !== undefined && name !== label.toLowerCase() && (
            <code className="font-mono text-2xs text-faint">{name}</code>
          )}
        </span>
        {hint !== undefined && <span className="text-2xs text-faint">{hint}</span>}
      </label>
    </div>
  );
}
