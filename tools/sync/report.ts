import type { Drift, FieldDifference } from './drift.ts';
import { isInStep } from './drift.ts';

/** The drift as text for a terminal. */
export function driftText(drift: Drift): string {
  const { official, added, removed, changed, accepted } = drift;
  const lines = [
    `Official package: ${official.package} ${official.version}, ${official.operations} operations.`,
  ];
  const section = (title: string, entries: readonly string[]): void => {
    if (entries.length)
      lines.push('', `${title} (${entries.length})`, ...entries.map((entry) => `  ${entry}`));
  };
  section(
    'New operations, which the contract lacks',
    added.map(
      ({ accessor, request }) =>
        `${accessor}  ${request ?? 'declared, without a module that runs'}`,
    ),
  );
  section(
    'Operations that are gone from the official package',
    removed.map(({ accessor, request }) => `${accessor}  ${request}`),
  );
  section(
    'Operations that changed',
    changed.map(
      ({ accessor, fact, ours, official: theirs }) =>
        `${accessor}  ${fact}: ${ours} here, ${theirs} there`,
    ),
  );
  section('Fields that differ', grouped(drift.fields));
  if (isInStep(drift)) lines.push('The contract is in step with it.');
  else
    lines.push(
      '',
      'Draft a missing family with `npm run sync -- draft <family>`; mend the rest by hand.',
    );
  if (accepted.length)
    lines.push(`${accepted.length} differences are meant: see tools/sync/accepted-differences.ts.`);
  return lines.join('\n');
}

/** A difference in a type that many operations share is told once. */
function grouped(differences: readonly FieldDifference[]): string[] {
  const same = Map.groupBy(differences, ({ path, detail }) => `${lastFields(path)}  ${detail}`);
  return Array.from(same, ([text, group]) => {
    const [first] = group;
    const more = group.length > 1 ? ` and ${group.length - 1} more` : '';
    return `${text}  (${first!.where} ${first!.part} ${first!.path}${more})`;
  });
}

function lastFields(path: string): string {
  return path.split('.').slice(-2).join('.') || '(itself)';
}
