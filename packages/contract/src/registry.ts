import { chat } from './families/chat/operations.ts';
import { models } from './families/models/operations.ts';
import { responses } from './families/responses/operations.ts';
import type { Operation } from './operation.ts';

/** Every family of the contract, by name. */
export const families = { responses, models, chat } as const;

/** Every operation of the contract, in order of the families. */
export const operations: readonly Operation[] = Object.values(families).flatMap((family) =>
  Object.values(family),
);

const byAccessor = new Map(operations.map((operation) => [operation.accessor, operation]));

/** The operation with this accessor, such as `responses.create`, if the contract has it. */
export function findOperation(accessor: string): Operation | undefined {
  return byAccessor.get(accessor);
}
