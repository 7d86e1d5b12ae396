/**
 * Params, result and events of every operation of the contract against the
 * official client's method of the same accessor, in both directions. A new
 * operation is held without a line here. Where this fails to compile, the message
 * names the accessor.
 */
import type { families } from '@unabridged/contract/registry';
import type { AccessorOf, DifferencesOf, OperationIn } from './compare-operation.ts';
import type { Fits, Holds } from './compare-types.ts';
import type { Exceptions } from './exceptions.ts';

type None<Differences extends Record<PropertyKey, never>> = Differences;

export type Operations = None<DifferencesOf<typeof families>>;

/** An exception to an operation that is no more would hide nothing and mislead. */
export type NoStrayException = Holds<
  Fits<keyof Exceptions, AccessorOf<OperationIn<typeof families>>>
>;

/** Were an accessor not known to the letter, the differences would be kept under no name. */
export type EachAccessorIsLiteral = Holds<
  string extends AccessorOf<OperationIn<typeof families>> ? false : true
>;
