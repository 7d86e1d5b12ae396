import type { JsonSchema } from '@unabridged/contract';

/** A function as the assistant knows it. */
export interface KnownFunction {
  readonly name: string;
  readonly description?: string;
  readonly parameters?: JsonSchema;
}

/** Reads the list of functions as it is typed; a sentence where it cannot be read. */
export function readFunctions(text: string): readonly KnownFunction[] | string {
  if (text.trim() === '') return [];
  try {
    const list = JSON.parse(text) as unknown;
    if (!Array.isArray(list)) return 'A list is expected: [ { "name": … } ].';
    const nameless = list.findIndex((each) => typeof each?.name !== 'string' || each.name === '');
    return nameless === -1 ? (list as KnownFunction[]) : `Function ${nameless + 1} has no name.`;
  } catch (error) {
    return `This is not JSON: ${(error as Error).message}.`;
  }
}

/** The functions, none where they cannot be read. */
export function functionsIn(text: string): readonly KnownFunction[] {
  const read = readFunctions(text);
  return typeof read === 'string' ? [] : read;
}
