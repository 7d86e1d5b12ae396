import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { controlClass } from './field.tsx';

/** A text control that grows with its text. */
export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      className={classNames(
        controlClass,
        'field-sizing-content resize-y py-1.5 leading-5 max-h-[50vh]',
        className,
      )}
      {...rest}
    />
  );
}
