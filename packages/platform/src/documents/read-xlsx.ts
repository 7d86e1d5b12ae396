import { decodeXml } from './decode-xml.ts';
import type { ZipArchive } from './zip-archive.ts';

/** Cells further right are left out: nobody reads a thousand columns, and one cell could claim to be there. */
const mostColumns = 1000;

/**
 * Text of an XLSX workbook: for each sheet its name, then its rows, cells apart by tabs.
 * Values are as they are stored, so dates are Excel's numbers of days.
 */
export function readXlsx(archive: ZipArchive): string {
  const strings = [...elements(xmlOf(archive, 'xl/sharedStrings.xml'), 'si')].map(textOf);
  const names = [...xmlOf(archive, 'xl/workbook.xml').matchAll(/<sheet\s[^<>]*?name="([^"]*)"/g)];
  return archive.names
    .map((name) => /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name))
    .filter((match) => match !== null)
    .sort((one, other) => Number(one[1]) - Number(other[1]))
    .map(([path], index) => {
      const title = decodeXml(names[index]?.[1] ?? `Sheet ${index + 1}`);
      return [title, ...rowsOf(xmlOf(archive, path), strings)].join('\n');
    })
    .join('\n\n');
}

function xmlOf(archive: ZipArchive, name: string): string {
  return archive.read(name)?.toString('utf8') ?? '';
}

function rowsOf(xml: string, strings: readonly string[]): string[] {
  return [...elements(xml, 'row')]
    .map((row) => {
      const cells: string[] = [];
      for (const cell of row.matchAll(/<c\s([^<>]*?)(?:\/>|>([^]*?)<\/c>)/g)) {
        const column = columnOf(cell[1]!) ?? cells.length;
        if (column < mostColumns) cells[column] = valueOf(cell[1]!, cell[2] ?? '', strings);
      }
      return Array.from(cells, (cell) => cell ?? '').join('\t');
    })
    .filter((row) => row.trim() !== '');
}

/** Place of the column in a reference such as `AB12`. */
function columnOf(attributes: string): number | undefined {
  const letters = /\br="([A-Z]{1,3})\d+"/.exec(attributes)?.[1];
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(attributes: string, content: string, strings: readonly string[]): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  if (type === 'inlineStr') return textOf(content);
  const value = decodeXml(/<v>([^<]*)<\/v>/.exec(content)?.[1] ?? '');
  if (type === 's') return strings[Number(value)] ?? '';
  return type === 'b' ? String(value === '1') : value;
}

function textOf(xml: string): string {
  const parts = xml.matchAll(/<t(?:\s[^<>]*)?>([^<]*)<\/t>/g);
  return decodeXml(Array.from(parts, (part) => part[1]!).join(''));
}

function* elements(xml: string, name: string): Generator<string> {
  const end = `</${name}>`;
  for (const part of xml.split(end).slice(0, -1)) {
    const start = part.lastIndexOf(`<${name}`);
    if (start >= 0) yield part.slice(start);
  }
}
