import { formatNumber } from '../language/numbers.ts';
import type { Responder } from './responder.ts';

const WHAT: readonly (readonly [RegExp, (numbers: readonly number[]) => number])[] = [
  [/\b(?:average|mean)\b/iu, (numbers) => sum(numbers) / numbers.length],
  [/\bmedian\b/iu, median],
  [/\b(?:sum|total)\b|^add\b/iu, sum],
  [/\b(?:largest|biggest|highest|greatest|maximum|max)\b/iu, (numbers) => Math.max(...numbers)],
  [/\b(?:smallest|lowest|least|minimum|min)\b/iu, (numbers) => Math.min(...numbers)],
];

/** A longer message is no sum. In characters. */
const LONGEST = 200;

/** Computes one number of several, and tells primes. */
export const numbersOf: Responder = ({ text }) => {
  if (text.length > LONGEST) return null;
  const prime = /^is (\d{1,12}) (?:an? )?prime(?: number)?[\s?.!]*$/iu.exec(text);
  if (prime) return isPrime(Number(prime[1])) ? 'Yes.' : 'No.';
  const list = /(?:-?\d+(?:\.\d+)?\s*(?:,|;|\band\b)\s*(?:and\s+)?)+-?\d+(?:\.\d+)?/iu.exec(text);
  if (!list) return null;
  const rest = text.replace(list[0], '');
  // Anything else that it says could change what is meant.
  if (
    !/^(?:what(?:['’]s| is)|calculate|compute|find|give me|tell me|add|which is)?\s*(?:the\s+)?[\p{L}]*\s*(?:number\s+)?(?:of|among|in|out of|from|up)?\s*(?:these numbers|the numbers|numbers)?\s*:?[\s?.!]*$/iu.test(
      rest,
    )
  ) {
    return null;
  }
  const compute = WHAT.find(([words]) => words.test(rest))?.[1];
  const numbers = list[0].match(/-?\d+(?:\.\d+)?/gu)!.map(Number);
  return compute ? formatNumber(compute(numbers)) : null;
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle)
    ? (sorted[middle - 1]! + sorted[middle]!) / 2
    : sorted[Math.floor(middle)]!;
}

function isPrime(number: number): boolean {
  if (number < 2) return false;
  for (let divisor = 2; divisor * divisor <= number; divisor++) {
    if (number % divisor === 0) return false;
  }
  return true;
}
