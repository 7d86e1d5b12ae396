import { EngineError } from '../../engine-error.ts';

const compiled = new Map<string, RegExp>();
/** Patterns come from requests: the table must not grow for ever. */
const MOST = 500;

/** The regular expression of a `pattern`, with Unicode rules where it is valid under them. */
export function compilePattern(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const made = attempt(pattern, 'u') ?? attempt(pattern, '');
  if (!made) {
    throw new EngineError(
      `The schema has a pattern that is no regular expression: ${JSON.stringify(pattern)}. Correct it.`,
      { status: 400, code: 'invalid_json_schema', param: 'text.format.schema' },
    );
  }
  if (compiled.size >= MOST) compiled.clear();
  compiled.set(pattern, made);
  return made;
}

function attempt(pattern: string, flags: string): RegExp | null {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return null;
  }
}
