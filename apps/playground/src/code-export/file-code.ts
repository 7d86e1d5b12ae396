import type { FileValue } from '../run/file-value.ts';
import { isFileValue } from '../run/file-value.ts';
import { CodeExpression, stringLiteral } from './literal.ts';

/** What a module needs that names files in its code. */
export const readFileImport = "import { readFile } from 'node:fs/promises';\n";

/** The expression that reads a file of the request from the folder where the code runs. */
export function fileExpression({ filename, type }: FileValue): CodeExpression {
  const name = stringLiteral(filename);
  const options = type === '' ? '' : `, { type: ${stringLiteral(type)} }`;
  return new CodeExpression(`new File([await readFile(${name})], ${name}${options})`);
}

/** A value with the expressions of its files in their places. */
export function withFileExpressions(value: unknown): unknown {
  if (isFileValue(value)) return fileExpression(value);
  if (Array.isArray(value)) return value.map(withFileExpressions);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, withFileExpressions(field)]),
  );
}

/** Whether a value holds a file at any depth. */
export function holdsFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isFileValue(value) || Object.values(value).some(holdsFile);
}
