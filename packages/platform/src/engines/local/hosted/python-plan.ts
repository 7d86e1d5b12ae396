import { codeBlock, expressionPhrase } from '../evidence/phrases.ts';
import type { Conversation, PastCall } from '../conversation.ts';
import { planTable, tableIn } from './python-tables.ts';
import { STATISTICS } from './python-statistics.ts';

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

/** Whether the message has code in it, or names a file that code can read. */
export function asksForCode(question: string, description: string): boolean {
  const names = description.match(/(?<=\/mnt\/data\/)[^,\n]+?\.\w+\b/giu) ?? [];
  return codeBlock(question) !== undefined || names.some((name) => question.includes(name));
}

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
