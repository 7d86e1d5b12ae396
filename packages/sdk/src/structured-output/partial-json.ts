/** A place up to which a text can be kept, with the brackets that are open there. */
interface Place {
  readonly end: number;
  /** Closing brackets, the innermost last. */
  readonly closers: readonly string[];
}

function tryParse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The brackets that are open at the end, and the last place before a member that may not be whole. */
function scan(text: string): {
  last: Place | undefined;
  inString: boolean;
  closers: string[];
  kept: string;
} {
  const closers: string[] = [];
  let inString = false;
  let escape = -1;
  let last: { end: number; closers: string[] } | undefined;
  for (let index = 0; index < text.length; index++) {
    const char = text[index]!;
    if (inString) {
      if (char === '\\') {
        escape = index;
        index++;
      } else if (char === '"') inString = false;
      continue;
    }
    if (char === '"') inString = true;
    else if (char === '{') closers.push('}');
    else if (char === '[') closers.push(']');
    else if (char === '}' || char === ']') closers.pop();
    if (char === ',' || char === '{' || char === '[') {
      const end = char === ',' ? index : index + 1;
      last = { end, closers: [...closers] };
    }
  }
  // A cut escape sequence goes: `\u00` cannot be read.
  const length = text[escape + 1] === 'u' ? 6 : 2;
  const cut = inString && escape >= 0 && escape + length > text.length;
  return { last, inString, closers, kept: cut ? text.slice(0, escape) : text };
}

const close = (text: string, closers: readonly string[]): string =>
  text + closers.toReversed().join('');

/**
 * Reads the beginning of a JSON text as far as it has come: strings, lists and objects that
 * are open are closed; what may not be whole yet, such as a number at the end, is left out.
 * Takes one pass. Undefined where nothing can be read yet.
 */
export function parsePartialJson(text: string): unknown {
  const whole = tryParse(text);
  if (whole !== undefined) return whole.value;
  const { last, inString, closers, kept } = scan(text);
  const mayGrow = !inString && /[-+.\deE]$/.test(text);
  const ended = inString ? `${kept}"` : text.trimEnd();
  const closed =
    mayGrow && !/true$|false$/.test(text) ? undefined : tryParse(close(ended, closers));
  if (closed !== undefined) return closed.value;
  if (last === undefined) return undefined;
  return tryParse(close(text.slice(0, last.end), last.closers))?.value;
}
