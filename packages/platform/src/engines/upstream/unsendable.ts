import { EngineError } from '../engine-error.ts';

/** Something that is stored here cannot be sent by its id. */
export function unsendable(what: string, instead: string): EngineError {
  return new EngineError(
    `The connected model server cannot read a stored ${what}. Send the ${what} with ${instead} instead of an id.`,
    { status: 400, code: `unsupported_${what}`, param: 'input' },
  );
}
