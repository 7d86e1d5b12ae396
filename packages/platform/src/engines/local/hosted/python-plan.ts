import { codeBlock, expressionPhrase } from '../evidence/phrases.ts';
import type { Conversation, PastCall } from '../conversation.ts';
import { identifierWords, stemOf, wordsOf } from '../language/words.ts';
import { relatedStems } from '../language/related-words.ts';
import { runOf } from './python-answer.ts';

/** Asks for the tool by name: then it is used where it otherwise need not be. */
const BY_NAME = /\b(?:python|code interpreter|run|execute|program)\b/iu;

/** Well-known computations, and how Python does them. */
const COMPUTATIONS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [
    /\b(?:factorial of (\d{1,4})|(\d{1,4})\s+factorial|(\d{1,4})!)(?!\w)/iu,
    (match) => `import math\nprint(math.factorial(${match[1] ?? match[2] ?? match[3]}))`,
  ],
  [
    /\bfirst (\d{1,4}) prime/iu,
    ([, count]) => `primes = []
number = 2
while len(primes) < ${count}:
    if all(number % prime for prime in primes if prime * prime <= number):
        primes.append(number)
    number += 1
print(primes)`,
  ],
  [
    /\bprimes? (?:numbers? )?(?:below|under|less than|up to) (\d{1,6})/iu,
    ([, most]) =>
      `print([n for n in range(2, ${most}) if all(n % d for d in range(2, int(n ** 0.5) + 1))])`,
  ],
  [
    /\bis (\d{1,12}) (?:a )?prime\b/iu,
    ([, number]) => `n = ${number}
print(n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1)))`,
  ],
  [
    /\bfirst (\d{1,4}) (?:numbers? of (?:the )?)?fibonacci|\bfibonacci (?:numbers?|sequence)\D{0,20}(\d{1,4})/iu,
    (match) => `numbers = [0, 1]
while len(numbers) < ${match[1] ?? match[2]}:
    numbers.append(numbers[-2] + numbers[-1])
print(numbers[:${match[1] ?? match[2]}])`,
  ],
  [
    /\b(mean|average|median|sum|total|standard deviation|variance|minimum|maximum|min|max)\b[^\d]*?((?:-?\d[\d.]*\s*(?:,|and|;)\s*)+-?\d[\d.]*\d|(?:-?\d[\d.]*\s*(?:,|and|;)\s*)+-?\d)/iu,
    ([, what, list]) => {
      const numbers = list!.match(/-?\d+(?:\.\d+)?/gu)!.join(', ');
      return `import statistics\nnumbers = [${numbers}]\nprint(${STATISTICS[what!.toLowerCase()]!('numbers')})`;
    },
  ],
];

const STATISTICS: Readonly<Record<string, (list: string) => string>> = {
  mean: (list) => `statistics.mean(${list})`,
  average: (list) => `statistics.mean(${list})`,
  median: (list) => `statistics.median(${list})`,
  sum: (list) => `sum(${list})`,
  total: (list) => `sum(${list})`,
  'standard deviation': (list) => `statistics.stdev(${list})`,
  variance: (list) => `statistics.variance(${list})`,
  minimum: (list) => `min(${list})`,
  min: (list) => `min(${list})`,
  lowest: (list) => `min(${list})`,
  smallest: (list) => `min(${list})`,
  maximum: (list) => `max(${list})`,
  max: (list) => `max(${list})`,
  highest: (list) => `max(${list})`,
  largest: (list) => `max(${list})`,
};

/** The code to run next; null where the message asks for none or it has been run. */
export function planPython(
  conversation: Conversation,
  description: string,
  runs: readonly PastCall[],
  forced: boolean,
): string | null {
  const { question } = conversation;
  const block = codeBlock(question);
  if (block !== undefined) return runs.length > 0 ? null : block;
  const table = tableIn(description, question, forced);
  if (table !== null) return planTable(question, table, runs);
  if (runs.length > 0) return null;
  for (const [words, write] of COMPUTATIONS) {
    const match = words.exec(question);
    if (match) return write(match);
  }
  const inline = /`([^`\n]+)`/u.exec(question)?.[1];
  if (inline !== undefined && BY_NAME.test(question)) return inline;
  const sum = expressionPhrase(question);
  if (
    sum !== undefined &&
    (forced || BY_NAME.test(question) || /\b(?:calculate|compute)\b/iu.test(question))
  ) {
    return `print(${sum
      .replaceAll('^', '**')
      .replaceAll('×', '*')
      .replaceAll('÷', '/')
      .replace(/(?<=\d)\s*x\s*(?=\d)/giu, '*')})`;
  }
  return forced ? `print(${JSON.stringify(question)})` : null;
}

/** The CSV file that the message is about, by its path. */
function tableIn(description: string, question: string, forced: boolean): string | null {
  const paths = description.match(/\/mnt\/data\/[^,\n]+?\.csv\b/giu) ?? [];
  const named = paths.find((path) => question.includes(path.slice('/mnt/data/'.length)));
  if (named) return named;
  const asks =
    forced ||
    /\b(?:csv|table|file|data|column|rows?|average|mean|sum|total|median|how many|count|highest|lowest|maximum|minimum|largest|smallest|per|by|each|chart|plot|graph)\b/iu.test(
      question,
    );
  return asks ? (paths.at(-1) ?? null) : null;
}

/** First the file is looked at, then what was asked for is computed. */
function planTable(question: string, path: string, runs: readonly PastCall[]): string | null {
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

function tableCode(question: string, columns: readonly string[]): string | null {
  const words = question.toLowerCase();
  const what = Object.keys(STATISTICS).find((name) =>
    new RegExp(String.raw`\b${name}\b`, 'u').test(words),
  );
  const named = columns.filter((column) => isNamed(column, question));
  const group = columns.find((column) =>
    isNamed(column, /\b(?:by|per|for each|in each|each)\s+(.+)$/iu.exec(question)?.[1] ?? ''),
  );
  const value = named.find((column) => column !== group);
  const lines = [
    'numbers = lambda name, some: [float(row[name]) for row in some if row[name].strip()]',
  ];
  const rows = `rows`;
  if (/\bhow many\b|\bcount\b/iu.test(words) && what === undefined) {
    if (group === undefined) return 'print(len(rows))';
    return `from collections import Counter\nfor name, count in sorted(Counter(row[${JSON.stringify(group)}] for row in rows).items()):\n    print(name, count)`;
  }
  if (what === undefined || value === undefined) return null;
  const compute = (list: string) => STATISTICS[what]!(list);
  lines.unshift('import statistics');
  if (group === undefined) {
    lines.push(`print(round(${compute(`numbers(${JSON.stringify(value)}, ${rows})`)}, 10))`);
    return lines.join('\n');
  }
  lines.push(
    `result = {}`,
    `for name in sorted({row[${JSON.stringify(group)}] for row in rows}):`,
    `    some = [row for row in rows if row[${JSON.stringify(group)}] == name]`,
    `    result[name] = round(${compute(`numbers(${JSON.stringify(value)}, some)`)}, 10)`,
    `    print(name, result[name])`,
  );
  if (/\b(?:chart|plot|graph)\b/iu.test(words)) lines.push(...chart);
  else if (/\b(?:save|write|file|csv|download|export)\b/iu.test(words)) {
    lines.push(
      `with open('/mnt/data/result.csv', 'w', newline='') as file:`,
      `    csv.writer(file).writerows([[${JSON.stringify(group)}, ${JSON.stringify(what)}], *result.items()])`,
    );
  }
  return lines.join('\n');
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
