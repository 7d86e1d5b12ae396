import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { controlClass } from './field.tsx';

/** A choice. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** Properties of a select. */
export interface SelectProps extends Omit<ComponentProps<'select'>, 'onChange'> {
  readonly options: readonly SelectOption[];
  readonly onValue: (value: string) => void;
}

/** The platform's own list of choices: it works with every keyboard, reader and phone. */
export function Select({ options, onValue, className, ...rest }: SelectProps) {
  return (
    <div className={classNames('relative', className)}>
      <select
        className={classNames(controlClass, 'h-8 appearance-none truncate pr-7')}
        onChange={(event) => onValue(event.target.value)}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        size={14}
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-faint"
      />
    </div>
  );
}
