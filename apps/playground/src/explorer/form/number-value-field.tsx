import { useState } from 'react';
import { controlClass } from '../../controls/field.tsx';
import type { KindFieldProps } from './field-props.ts';

/** A number; a point in time can be set by the calendar too. */
export function NumberValueField({ schema, value, onValue, path, control }: KindFieldProps) {
  // What is being typed, such as "0." on the way to "0.5", is not yet a number.
  const [typed, setTyped] = useState<string>();
  const read = (text: string) => {
    setTyped(text);
    if (text.trim() === '') onValue(undefined);
    else if (!Number.isNaN(Number(text))) onValue(Number(text));
  };
  const shown = typed ?? (typeof value === 'number' ? String(value) : '');
  return (
    <div className="flex items-center gap-2">
      <input
        {...control}
        inputMode="decimal"
        className={`${controlClass} h-8 max-w-44 font-mono text-xs tabular-nums`}
        placeholder={schema.default === undefined ? undefined : String(schema.default)}
        value={shown}
        onChange={(event) => read(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
      {schema.format === 'unixtime' ? (
        <input
          type="datetime-local"
          aria-label={`${path} as date and time`}
          className={`${controlClass} h-8 max-w-56`}
          value={typeof value === 'number' ? localTime(value) : ''}
          onChange={(event) => onValue(secondsOf(event.target.value))}
        />
      ) : (
        <span className="text-2xs text-faint">{limitsOf(schema)}</span>
      )}
    </div>
  );
}

function limitsOf({ minimum, maximum, exclusiveMinimum }: KindFieldProps['schema']): string {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${minimum} or more`;
  if (exclusiveMinimum !== undefined) return `more than ${exclusiveMinimum}`;
  return maximum === undefined ? '' : `${maximum} or less`;
}

/** Seconds since 1970 in the form that the date control takes, in the user's own time zone. */
function localTime(seconds: number): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return '';
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

function secondsOf(text: string): number | undefined {
  return text === '' ? undefined : Math.floor(new Date(text).getTime() / 1000);
}
