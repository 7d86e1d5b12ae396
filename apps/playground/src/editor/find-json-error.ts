/** Where a text stops being JSON, and what was expected there. */
export interface JsonError {
  readonly message: string;
  /** Offset in UTF-16 units from the start of the text. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/**
 * Finds the first error of a JSON text, or null where there is none. `JSON.parse` is not
 * asked for it because browsers word its messages differently and leave out the place.
 */
export function findJsonError(text: string): JsonError | null {
  const fault = new JsonScanner(text).scan();
  if (fault === null) return null;
  const before = text.slice(0, fault.offset).split('\n');
  return { ...fault, line: before.length, column: before.at(-1)!.length + 1 };
}

interface Fault {
  readonly message: string;
  readonly offset: number;
}

class JsonScanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): Fault | null {
    this.#space();
    if (this.#at === this.#text.length) return this.#fault('The text is empty: write a value');
    const fault = this.#value();
    if (fault !== null) return fault;
    this.#space();
    return this.#at < this.#text.length ? this.#fault('Nothing may follow the value') : null;
  }

  #value(): Fault | null {
    const start = this.#text[this.#at];
    if (start === '{') return this.#object();
    if (start === '[') return this.#array();
    if (start === '"') return this.#string();
    return this.#scalar();
  }

  #object(): Fault | null {
    const opened = this.#at++;
    this.#space();
    if (this.#take('}')) return null;
    for (;;) {
      if (this.#text[this.#at] !== '"') {
        const trailing = this.#text[this.#at] === '}';
        if (this.#ended()) return this.#unclosed('object', opened);
        return this.#fault(
          trailing ? 'Remove the comma before "}"' : 'Expected a property name in double quotes',
        );
      }
      const name = this.#string();
      if (name !== null) return name;
      this.#space();
      if (!this.#take(':')) return this.#fault('Expected ":" after the property name');
      this.#space();
      const value = this.#value();
      if (value !== null) return value;
      this.#space();
      if (this.#take('}')) return null;
      if (this.#ended()) return this.#unclosed('object', opened);
      if (!this.#take(',')) return this.#fault('Expected "," or "}" after the value');
      this.#space();
    }
  }

  #array(): Fault | null {
    const opened = this.#at++;
    this.#space();
    if (this.#take(']')) return null;
    for (;;) {
      if (this.#text[this.#at] === ']') return this.#fault('Remove the comma before "]"');
      if (this.#ended()) return this.#unclosed('array', opened);
      const value = this.#value();
      if (value !== null) return value;
      this.#space();
      if (this.#take(']')) return null;
      if (this.#ended()) return this.#unclosed('array', opened);
      if (!this.#take(',')) return this.#fault('Expected "," or "]" after the item');
      this.#space();
    }
  }

  #string(): Fault | null {
    const opened = this.#at++;
    for (; this.#at < this.#text.length; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 34) {
        this.#at++;
        return null;
      }
      if (code < 32) {
        return this.#fault(
          code === 10
            ? 'A string ends on its line: write \\n'
            : 'Control characters need an escape',
        );
      }
      if (code === 92) {
        const escape = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(
          this.#text.slice(this.#at, this.#at + 6),
        );
        if (escape === null)
          return this.#fault('Unknown escape: JSON knows \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX');
        this.#at += escape[0].length - 1;
      }
    }
    return { message: 'This string has no closing quote', offset: opened };
  }

  #scalar(): Fault | null {
    const rest = this.#text.slice(this.#at, this.#at + 400);
    const match =
      /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/.exec(rest);
    if (match !== null) {
      this.#at += match[0].length;
      return null;
    }
    if (this.#ended()) return this.#fault('Expected a value');
    if (rest.startsWith("'")) return this.#fault('Strings take double quotes');
    if (rest.startsWith('//') || rest.startsWith('/*')) return this.#fault('JSON has no comments');
    return this.#fault(
      'Expected a value: text in double quotes, a number, true, false, null, { or [',
    );
  }

  #space(): void {
    while (this.#at < this.#text.length && ' \t\n\r'.includes(this.#text[this.#at]!)) this.#at++;
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #ended(): boolean {
    return this.#at >= this.#text.length;
  }

  #fault(message: string): Fault {
    return { message, offset: this.#at };
  }

  #unclosed(kind: string, opened: number): Fault {
    return { message: `This ${kind} is not closed`, offset: opened };
  }
}
