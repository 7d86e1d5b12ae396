import type { JsonObject } from '../../editor/json-document.ts';

/** The texts of a request; tokens are shown as their numbers. */
export function embeddingInputs({ input }: JsonObject): string[] {
  if (typeof input === 'string') return [input];
  if (!Array.isArray(input)) return [];
  if (input.length > 0 && input.every((item) => typeof item === 'number')) {
    return [input.join(' ')];
  }
  return input.map((item) => (Array.isArray(item) ? item.join(' ') : String(item)));
}
