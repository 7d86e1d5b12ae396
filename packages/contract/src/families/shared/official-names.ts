import type { ErrorDetail } from '../../errors.ts';
import type { Misalignment, MisalignmentSteer } from './types.ts';

/*
 * Names that the official package has for types which are written once in this
 * contract: it repeats such types under each of their users. With its dots put
 * back, each of these is the name that programs written for it import.
 */
export type ErrorObject = ErrorDetail;
export type ErrorObjectMisalignment = Misalignment;
export type ErrorObjectMisalignmentSteer = MisalignmentSteer;
