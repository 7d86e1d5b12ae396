import type { PastCall } from '../conversation.ts';
import { relatedStems } from '../language/related-words.ts';
import { identifierWords, stemOf, wordsOf } from '../language/words.ts';
import { runOf } from './python-answer.ts';
import { STATISTICS } from './python-statistics.ts';

/** The CSV file that the message is about, by its path. */
export function tableIn(description: string, question: string, forced: boolean): string | null {
  const paths = description.match(/\/mnt\/data\/[^,\n]+?\.csv\b/giu) ?? [];
  const named = paths.find((path) => question.includes(path.slice('/mnt/data/'.length)));
  if (named) return named;
  const asks =
    forced ||
    /\b(?:csv|table|file|data|column|rows?|average|mean|sum|total|median|how many|count|highest|lowest|maximum|minimum|largest|smallest|per|by|each|chart|plot|graph|most|least|cheapest|fewest|expensive|describe|columns)\b/iu.test(
      question,
    );
  return asks ? (paths.at(-1) ?? null) : null;
}

/** First the file is looked at, then what was asked for is computed. */
export function planTable(
  question: string,
  path: string,
  runs: readonly PastCall[],
): string | null {
  if (runs.length === 0) {
    return `import csv
with open(${JSON.stringify(path)}, newline='') as file:
    rows = list(csv.DictReader(file))
print(len(rows), 'rows; columns:', ', '.join(rows[0].keys()))`;
  }
  if (runs.length > 1) return null;
  const { succeeded, printed } = runOf(runs[0]!);
  const columns = /columns: (.+)/u.exec(printed)?.[1]?.split(', ') ?? [];
  if (!succeeded || columns.length === 0) return null;
  return tableCode(question, columns);
}

/** What the message asks of a table. */
interface Wish {
  readonly what: string | undefined;
  readonly value: string | undefined;
  readonly group: string | undefined;
  readonly question: string;
}

function tableCode(question: string, columns: readonly string[]): string | null {
  const wish = readWish(question, columns);
  if (/\b(?:first|show|print|display|head)\b.*\brows?\b/iu.test(question)) {
    return 'for row in rows[:5]:\n    print(dict(row))';
  }
  const winner = winnerCode(wish, columns);
  if (winner !== null) return winner;
  const counts = wish.what === undefined && /\bhow many\b|\bcount\b/iu.test(question);
  if (counts) return countCode(wish.group);
  if (/\b(?:describe|statistics|overview|summar\w+)\b/iu.test(question)) return DESCRIBE;
  return wish.value === undefined ? null : statisticCode(wish);
}

function readWish(question: string, columns: readonly string[]): Wish {
  const words = question.toLowerCase();
  const named = columns.filter((column) => isNamed(column, question));
  const after = /\b(?:by|per|for each|in each|each)\s+(.+)$/iu.exec(question)?.[1] ?? '';
  const group = columns.find((column) => isNamed(column, after));
  const charted = /\b(?:chart|plot|graph)\b/iu.test(question) && group !== undefined;
  return {
    what:
      Object.keys(STATISTICS).find((name) =>
        new RegExp(String.raw`\b${name}\b`, 'u').test(words),
      ) ?? (charted ? 'sum' : undefined),
    value: named.find((column) => column !== group),
    group,
    question,
  };
}

/** "Which region sold the most units?", "Which product is the cheapest?" */
function winnerCode({ question }: Wish, columns: readonly string[]): string | null {
  const asked = /\b(?:which|what|who)\s+(\p{L}+)/iu.exec(question)?.[1];
  const group = columns.find((column) => asked !== undefined && isNamed(column, asked));
  const least = /\b(?:least|lowest|smallest|fewest|cheapest|minimum|worst)\b/iu.test(question);
  const most = /\b(?:most|highest|largest|biggest|greatest|maximum|best|top)\b/iu.test(question);
  if (group === undefined || (!least && !most)) return null;
  const price = /\b(?:cheap\w*|expensive)\b/iu.test(question);
  const value = columns.find(
    (column) => column !== group && isNamed(column, price ? `${question} price` : question),
  );
  if (value === undefined) return null;
  // A price belongs to one row; amounts add up.
  const compute = price ? 'max(row[1] for row in some)' : 'sum(row[1] for row in some)';
  return `pairs = [(row[${text(group)}], float(row[${text(value)}])) for row in rows if row[${text(value)}].strip()]
result = {}
for name in sorted({pair[0] for pair in pairs}):
    some = [pair for pair in pairs if pair[0] == name]
    result[name] = round(${compute.replaceAll('row', 'pair')}, 10)
best = ${least ? 'min' : 'max'}(result, key=result.get)
print(f'{best}: {result[best]:g} ' + ${text(value)})`;
}

function countCode(group: string | undefined): string {
  if (group === undefined) return 'print(len(rows))';
  return `from collections import Counter
for name, count in sorted(Counter(row[${text(group)}] for row in rows).items()):
    print(name, count)`;
}

/** Least, mean and most of each column that holds numbers. */
const DESCRIBE = `import statistics
for name in rows[0]:
    try:
        numbers = [float(row[name]) for row in rows if row[name].strip()]
    except ValueError:
        print(f'{name}: {len(set(row[name] for row in rows))} different values')
    else:
        print(f'{name}: {min(numbers):g} to {max(numbers):g}, {statistics.mean(numbers):g} on average')`;

function statisticCode({ what, value, group, question }: Wish): string | null {
  if (what === undefined) return null;
  const compute = STATISTICS[what]!;
  const lines = [
    'import statistics',
    'numbers = lambda name, some: [float(row[name]) for row in some if row[name].strip()]',
  ];
  if (group === undefined) {
    lines.push(`print(round(${compute(`numbers(${text(value!)}, rows)`)}, 10))`);
    return lines.join('\n');
  }
  lines.push(
    `result = {}`,
    `for name in sorted({row[${text(group)}] for row in rows}):`,
    `    some = [row for row in rows if row[${text(group)}] == name]`,
    `    result[name] = round(${compute(`numbers(${text(value!)}, some)`)}, 10)`,
    `    print(name, result[name])`,
  );
  if (/\b(?:chart|plot|graph)\b/iu.test(question)) lines.push(...chart);
  else if (/\b(?:save|write|file|csv|download|export)\b/iu.test(question)) {
    lines.push(
      `with open('/mnt/data/result.csv', 'w', newline='') as file:`,
      `    csv.writer(file).writerows([[${text(group)}, ${text(what)}], *result.items()])`,
    );
  }
  return lines.join('\n');
}

/** As a literal of Python, which JSON's is too. */
function text(value: string): string {
  return JSON.stringify(value);
}

/** A bar chart as SVG: it needs nothing but Python. */
const chart = [
  `most = max(result.values()) or 1`,
  `bars = ''.join(f'<rect x="120" y="{30 * n + 10}" width="{300 * v / most:.0f}" height="20" fill="#4a7"/>'`,
  `    f'<text x="110" y="{30 * n + 25}" text-anchor="end">{k}</text><text x="{125 + 300 * v / most:.0f}" y="{30 * n + 25}">{v:g}</text>'`,
  `    for n, (k, v) in enumerate(result.items()))`,
  `with open('/mnt/data/chart.svg', 'w') as file:`,
  `    file.write(f'<svg xmlns="http://www.w3.org/2000/svg" width="520" height="{30 * len(result) + 20}" font-family="sans-serif" font-size="14">{bars}</svg>')`,
];

/** Whether the words name a column, or something like it. */
function isNamed(column: string, text: string): boolean {
  const asked = new Set(wordsOf(text).map(({ stem }) => stem));
  return identifierWords(column).some((word) =>
    [...relatedStems(stemOf(word))].some((stem) => asked.has(stem)),
  );
}
