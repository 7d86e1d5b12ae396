import type { Wire } from '@unabridged/contract';
import { assistants } from '@unabridged/contract/families/assistants';
import { threads } from '@unabridged/contract/families/threads';
import { addOperation } from './known-operations.ts';

/* Loaded by the pages of Assistants alone. */
for (const family of [assistants, threads]) {
  for (const wire of Object.values<Wire>(family)) addOperation(wire);
}

/** The day on which OpenAI shut the Assistants API down, as the contract's table has it. */
export const assistantsShutdown: string = assistants.create.shutdown;
