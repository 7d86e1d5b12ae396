import { layers } from './layers.ts';
import { countIn, type Survey } from './survey.ts';

/**
 * Families and layers as a table: how many operations a layer has, and after a slash
 * how many of them it has carried in a test. The last row is the sum.
 */
export function familyTable(found: Survey): string[][] {
  const row = (name: string, accessors: readonly string[]): string[] => [
    name,
    String(accessors.length),
    ...layers.map((layer) => Object.values(countIn(found, layer, accessors)).join('/')),
  ];
  return [
    ['family', 'official', ...layers],
    ...Array.from(found.families, ([family, accessors]) => row(family, accessors)),
    row('all', found.accessors),
  ];
}

/** Accessors with what they have in common said once: `beta.threads.{create, delete}`. */
export function foldAccessors(accessors: readonly string[]): string[] {
  const groups = Map.groupBy(accessors, (accessor) =>
    accessor.slice(0, accessor.lastIndexOf('.') + 1),
  );
  return Array.from(groups, ([start, members]) => {
    const names = members.map((accessor) => accessor.slice(start.length));
    return names.length === 1 ? members[0]! : `${start}{${names.join(', ')}}`;
  });
}
