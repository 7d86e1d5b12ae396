import type { JsonSchema } from '@unabridged/contract';

/** What the field of one kind gets; its schema is resolved and its value is not null. */
export interface KindFieldProps {
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
  /** Where the value stands, such as `tools[0].name`. */
  readonly path: string;
  /** Ties a single control to its label, its description and what is wrong with it. */
  readonly control: {
    readonly id: string;
    readonly 'aria-describedby'?: string;
    readonly 'aria-invalid'?: boolean;
  };
}
