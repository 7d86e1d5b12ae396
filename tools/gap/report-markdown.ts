import { gates, type Layer, layers } from './layers.ts';
import type { Gap } from './find-gaps.ts';
import type { Survey } from './survey.ts';
import { familyTable, foldAccessors } from './table.ts';

/** `docs/GAP_REPORT.md`: the same for the same sources, whenever and wherever it is written. */
export function reportMarkdown(found: Survey): string {
  const { official, accessors, gaps } = found;
  return [
    '# Gap report',
    '',
    'Written by `npm run gap -- --write`; do not edit. It holds every layer against the',
    `operations of the official package, \`${official.package}\` ${official.version}: ${accessors.length} accessors.`,
    '',
    '**Declared** is what a layer has: a row in the contract, a method of the client, a route of the',
    'gateway, an operation that the Explorer of the Playground lists, an implementation of the platform,',
    'a row in the tables of the docs. **Exercised** is what a test got a success of whose reply the',
    'schema of the contract accepts: on the platform its own reply; in the client, the gateway and the',
    'Playground (in a browser) that of the platform, or the example of the contract from an upstream',
    'that holds what it was sent against the contract. Nothing here has been checked against the real',
    'service.',
    '',
    '## By family',
    '',
    'Declared, and after a slash exercised.',
    '',
    ...markdownTable(familyTable(found)),
    '',
    `Surfaces of the Playground: ${found.surfaces.join(', ')}.`,
    '',
    '## What is not built',
    '',
    'An unexplained gap fails the tests where the gate of the layer is on.',
    ...layers.flatMap((layer) => layerSection(found, layer)),
    '',
    '## Explained gaps',
    '',
    ...listOr(
      gaps.explained.map(
        ({ layer, accessor, missing, reason }) =>
          `- ${layer}, \`${accessor}\`, not ${missing}: ${reason}`,
      ),
    ),
    '',
    '## Dead ends of the official client',
    '',
    'Operations that the API stops or stopped serving, or that are deprecated. They are in the',
    'contract all the same, so that programs that use them type-check and are told.',
    '',
    ...deadEnds(found),
    '',
    ...Array.from(
      found.olderNames,
      ([older, accessor]) =>
        `\`${older}\` is an older name of \`${accessor}\` and counted with it.`,
    ),
    '',
  ].join('\n');
}

function layerSection({ gaps, families }: Survey, layer: Layer): string[] {
  const missing = [...gaps.unexplained, ...gaps.open].filter((gap) => gap.layer === layer);
  const title = `### ${layer} (gate ${gates[layer] ? 'on' : 'off'})`;
  if (missing.length === 0) return ['', title, '', 'Nothing is missing.'];
  return [
    '',
    title,
    ...part('Not declared', missing, 'declared', families),
    ...part('Declared, not exercised', missing, 'exercised', families),
  ];
}

function part(
  title: string,
  gaps: readonly Gap[],
  missing: Gap['missing'],
  families: Survey['families'],
): string[] {
  const lacking = new Set(gaps.filter((gap) => gap.missing === missing).map((gap) => gap.accessor));
  if (lacking.size === 0) return [];
  const among = Array.from(families, ([family, accessors]) => ({
    family,
    all: accessors.length,
    accessors: accessors.filter((accessor) => lacking.has(accessor)),
  })).filter(({ accessors }) => accessors.length > 0);
  const whole = among.filter(({ all, accessors }) => accessors.length === all);
  const lines = among
    .filter((one) => !whole.includes(one))
    .map(({ family, accessors }) => `- ${family}: ${quoted(foldAccessors(accessors))}`);
  const names = whole.map(({ family, all }) => `${family} (${all})`);
  if (whole.length > 0) lines.push(`- whole families: ${names.join(', ')}`);
  return ['', `${title}: ${lacking.size}`, '', ...lines];
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `\`${text}\``).join(', ');
}

function deadEnds({ deadEnds: ends }: Survey): string[] {
  const groups = Map.groupBy(ends, ({ shutdown, instead }) => JSON.stringify([shutdown, instead]));
  const rows = Array.from(groups.values(), (group) => {
    const { shutdown, instead } = group[0]!;
    const folded = foldAccessors(group.map(({ accessor }) => accessor));
    return [shutdown ?? 'not announced', instead ?? '', quoted(folded)];
  }).toSorted(([a, , x], [b, , y]) => (`${a} ${x}` < `${b} ${y}` ? -1 : 1));
  return markdownTable([['Served until', 'Note', 'Operations'], ...rows]);
}

function markdownTable([head, ...rows]: readonly (readonly string[])[]): string[] {
  return [tableLine(head!), `|${'---|'.repeat(head!.length)}`, ...rows.map(tableLine)];
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function listOr(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ['None.'] : lines;
}
