import type { Operation } from '@unabridged/contract';

/** The operations whose method and path look most like what was asked for, nearest first. */
export function nearestOperations(
  operations: readonly Operation[],
  method: string,
  path: string,
  count = 3,
): Operation[] {
  return operations
    .map((operation) => ({ operation, distance: distanceTo(operation, method, path) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ operation }) => operation);
}

/** A wrong method weighs as much as one wrong letter: the path says more about what was meant. */
function distanceTo(operation: Operation, method: string, path: string): number {
  const wanted = path.split('/');
  const template = operation.path.split('?')[0]!.split('/');
  let distance = operation.method === method ? 0 : 1;
  for (let index = 0; index < Math.max(wanted.length, template.length); index++) {
    const expected = template[index] ?? '';
    const actual = wanted[index] ?? '';
    // Any text fits a parameter, but a literal that fits says more.
    if (expected.startsWith('{') && actual !== '') distance += 1;
    else distance += editDistance(expected, actual);
  }
  return distance;
}

/** Number of letters to insert, delete or replace (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (let column = 0; column < b.length; column++) {
      const replaced = previous[column]! + Number(letter !== b[column]);
      current.push(Math.min(replaced, previous[column + 1]! + 1, current[column]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
