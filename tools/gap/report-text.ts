import type { Gap } from './find-gaps.ts';
import type { Survey } from './survey.ts';
import { familyTable } from './table.ts';

/** The gaps for a terminal. */
export function reportText(found: Survey): string {
  const { official, accessors, surfaces, gaps } = found;
  const rows = familyTable(found);
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = ([name, ...cells]: readonly string[]): string =>
    [name!.padEnd(widths[0]!), ...cells.map((cell, index) => cell.padStart(widths[index + 1]!))]
      .join('  ')
      .trimEnd();
  const text = [
    `Official package: ${official.package} ${official.version}, ${accessors.length} operations.`,
    'Per layer: declared/exercised (a test got a schema-valid success).',
    '',
    ...rows.map(line),
    '',
    `Surfaces of the Playground: ${surfaces.length} (${surfaces.join(', ')}).`,
    `Explained gaps: ${gaps.explained.length}. Unexplained gaps: ${gaps.unexplained.length}.`,
    ...gaps.unexplained.map((gap) => `  ${gapText(gap)}`),
    ...gaps.stale.map(
      ({ layer, operations }) =>
        `The reason for ${operations} (${layer}) explains no gap any more: take it out of tools/gap/reasons.ts.`,
    ),
  ];
  if (gaps.unexplained.length > 0) {
    text.push(
      'Build what is missing (`npm run sync` drafts the contract), or say why not in tools/gap/reasons.ts.',
    );
  }
  return text.join('\n');
}

/** A gap in words. */
export function gapText({ layer, accessor, missing }: Gap): string {
  return missing === 'declared'
    ? `${layer} lacks ${accessor}`
    : `${layer} has ${accessor}, but no test got a valid success of it`;
}
