import { formatNumber } from '../language/numbers.ts';
import type { Responder } from './responder.ts';

/** A linear equation in one unknown, such as `8x + 7 = -23`. */
const EQUATION =
  /(?<![\w.])(-?[\d.]*)\s*\*?\s*([a-z])\s*(?:([+-])\s*([\d.]+))?\s*=\s*(-?[\d.]+)(?![\w.])/iu;

/** An assignment in a program is no equation. */
const CODE = /[;{}]|=>|\b(?:let|const|var|for|while|return|def|int)\b/u;

/** Solves a linear equation, step by step. */
export const solveEquation: Responder = ({ text }) => {
  const steps = solutionSteps(text);
  return steps && steps.map(({ output }) => output).join('\n');
};

export interface SolutionStep {
  readonly explanation: string;
  readonly output: string;
}

/** How an equation is solved, the solution last; null where the text has none that is linear. */
export function solutionSteps(text: string): SolutionStep[] | null {
  const match = EQUATION.exec(text);
  if (!match || text.length > 300 || CODE.test(text)) return null;
  const [whole, written, unknown, sign, term, right] = match;
  const factor = written === '' ? 1 : written === '-' ? -1 : Number(written);
  const constant = term === undefined ? 0 : Number(`${sign}${term}`);
  const value = Number(right);
  if (![factor, constant, value].every(Number.isFinite) || factor === 0) return null;
  const steps: SolutionStep[] = [
    { explanation: 'This is the equation.', output: whole.trim().replace(/\s+/gu, ' ') },
  ];
  const left = `${written ?? ''}${unknown}`;
  if (constant !== 0) {
    const what = constant > 0 ? 'Subtract' : 'Add';
    const from = constant > 0 ? 'from' : 'to';
    steps.push({
      explanation: `${what} ${formatNumber(Math.abs(constant))} ${from} both sides.`,
      output: `${left} = ${formatNumber(value - constant)}`,
    });
  }
  if (factor !== 1) {
    steps.push({
      explanation: `Divide both sides by ${formatNumber(factor)}.`,
      output: `${unknown} = ${formatNumber((value - constant) / factor)}`,
    });
  }
  return steps;
}
