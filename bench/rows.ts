/** One line of the comparison. */
export interface Row {
  readonly measure: string;
  readonly unit: string;
  readonly official: number;
  readonly ours: number;
  /** Ours divided by the official client's. */
  readonly ratio: number;
  /** The ratio to reach; absent where none is set. */
  readonly target?: number;
  /** Others, for orientation. */
  readonly beside?: Readonly<Record<string, number>>;
}

/** Adds one line: the ratio is worked out. */
export type AddRow = (row: Omit<Row, 'ratio'>) => void;

const short = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

/** The comparison as a table in Markdown. */
export function toMarkdown(rows: readonly Row[]): string {
  const lines = rows.map(({ measure, unit, official, ours, ratio, target, beside = {} }) => {
    const others = Object.entries(beside).map(([name, value]) => `${name} ${short(value)}`);
    const goal = target === undefined ? '' : `≤ ${target}`;
    const reached = target === undefined ? '' : ratio <= target ? 'yes' : '**no**';
    const cells = [measure, unit, short(official), short(ours), ratio.toFixed(3), goal, reached];
    return `| ${[...cells, others.join(', ')].join(' | ')} |`;
  });
  return [
    '| measure | unit | openai 7.57 | unabridged | ratio | target | reached | beside |',
    '|---|---|---:|---:|---:|---:|---|---|',
    ...lines,
  ].join('\n');
}
