import { X } from 'lucide-react';
import { useState } from 'react';
import { classNames } from './class-names.ts';
import { controlClass, Field } from './field.tsx';
import { IconButton } from './icon-button.tsx';

/** Properties of a number field. */
export interface NumberFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: number | undefined;
  /** Undefined where the field is emptied: the API then takes its default. */
  readonly onValue: (value: number | undefined) => void;
  /** What the API takes where the field is empty. */
  readonly fallback: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** Whether to show a slider beside the figure. */
  readonly slider?: boolean;
}

/** A figure that may be absent. */
export function NumberField(props: NumberFieldProps) {
  const { label, name, value, onValue, fallback, min, max, step, slider = false } = props;
  // What is being typed, such as "0." on the way to "0.5", is not yet a number.
  const [typed, setTyped] = useState<string>();
  const read = (text: string) => {
    setTyped(text);
    const number = Number(text);
    onValue(text.trim() === '' || Number.isNaN(number) ? undefined : number);
  };
  return (
    <Field label={label} name={name}>
      {(ids) => (
        <div className="flex items-center gap-2">
          {slider && (
            <input
              type="range"
              aria-label={`${label} slider`}
              min={min}
              max={max}
              step={step}
              value={value ?? Number(fallback)}
              onChange={(event) => onValue(Number(event.target.value))}
              className={classNames('h-8 min-w-0 flex-1', value === undefined && 'opacity-60')}
            />
          )}
          <div className={classNames('relative', slider ? 'w-22' : 'w-full')}>
            <input
              {...ids}
              type="text"
              inputMode="decimal"
              placeholder={fallback}
              value={typed ?? value ?? ''}
              onChange={(event) => read(event.target.value)}
              onBlur={() => setTyped(undefined)}
              className={classNames(controlClass, 'h-8 pr-7 font-mono text-xs tabular-nums')}
            />
            {value !== undefined && (
              <IconButton
                icon={X}
                label={`Clear ${label.toLowerCase()}`}
                onClick={() => read('')}
                className="absolute top-1 right-1 size-6!"
              />
            )}
          </div>
        </div>
      )}
    </Field>
  );
}
