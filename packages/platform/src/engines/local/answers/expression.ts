/** How values of one kind are read and reckoned with. */
interface Arithmetic<Value> {
  /** Null where the text is no value of this kind. */
  readonly read: (token: string) => Value | null;
  readonly negate: (value: Value) => Value;
  /** Null where the result is no value of this kind. */
  readonly apply: Readonly<Record<string, (left: Value, right: Value) => Value | null>>;
}

const numbers: Arithmetic<number> = {
  read: (token) => (Number.isNaN(Number(token)) ? null : Number(token)),
  negate: (value) => -value,
  apply: {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '/': (left, right) => left / right,
    '%': (left, right) => left % right,
    '^': (left, right) => left ** right,
  },
};

/** Numbers of more digits are shown to nobody, and powers of powers would take minutes. */
const MOST_DIGITS = 1_000;

function power(base: bigint, exponent: bigint): bigint | null {
  if (exponent < 0n || exponent > MOST_DIGITS) return null;
  return String(base).length * Number(exponent) > MOST_DIGITS ? null : base ** exponent;
}

/** Whole numbers of any length. What may leave them is not applied. */
const wholeNumbers: Arithmetic<bigint> = {
  read: (token) => (/^\d+$/.test(token) ? BigInt(token) : null),
  negate: (value) => -value,
  apply: {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '^': power,
  },
};

/** Operators that stand between two values, by how tightly they bind. */
const RANKS: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '%': 2, '^': 4 };

/** A minus before a value binds less than a power: -2^2 is -4. */
const SIGN_RANK = 3;
const DEEPEST = 100;

/** The value of an arithmetic expression; null where the text is none. */
export function evaluate(text: string): number | null {
  return reckon(text, numbers);
}

/** The same for whole numbers, to the last digit; null where others may come out. */
export function evaluateExactly(text: string): bigint | null {
  return reckon(text, wholeNumbers);
}

function reckon<Value>(text: string, { read, negate, apply }: Arithmetic<Value>): Value | null {
  const tokens = text.match(/\d+(?:\.\d+)?|\.\d+|[-+*/%^()]|\S/g) ?? [];
  let at = 0;
  let depth = 0;

  const value = (): Value | null => {
    const token = tokens[at++];
    if (token === undefined) return null;
    if (token === '(') {
      if (++depth > DEEPEST) return null;
      const inner = expression(0);
      depth--;
      return tokens[at++] === ')' ? inner : null;
    }
    if (token === '+') return expression(SIGN_RANK);
    if (token !== '-') return read(token);
    const signed = expression(SIGN_RANK);
    return signed === null ? null : negate(signed);
  };

  const expression = (least: number): Value | null => {
    let left = value();
    for (;;) {
      const operator = tokens[at] ?? '';
      const rank = RANKS[operator];
      if (left === null || rank === undefined || rank < least) return left;
      at++;
      // Powers group from the right, the others from the left.
      const right = expression(operator === '^' ? rank : rank + 1);
      const applied = apply[operator];
      if (right === null || applied === undefined) return null;
      left = applied(left, right);
    }
  };

  const result = expression(0);
  return at === tokens.length ? result : null;
}
