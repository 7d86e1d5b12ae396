/** Operators that stand between two values, by how tightly they bind. */
const OPERATORS: Readonly<
  Record<string, { readonly rank: number; readonly apply: (left: number, right: number) => number }>
> = {
  '+': { rank: 1, apply: (left, right) => left + right },
  '-': { rank: 1, apply: (left, right) => left - right },
  '*': { rank: 2, apply: (left, right) => left * right },
  '/': { rank: 2, apply: (left, right) => left / right },
  '%': { rank: 2, apply: (left, right) => left % right },
  '^': { rank: 4, apply: (left, right) => left ** right },
};

/** A minus before a value binds less than a power: -2^2 is -4. */
const SIGN_RANK = 3;
const DEEPEST = 100;

/** The value of an arithmetic expression; null where the text is none. */
export function evaluate(text: string): number | null {
  const tokens = text.match(/\d+(?:\.\d+)?|\.\d+|[-+*/%^()]|\S/g) ?? [];
  let at = 0;
  let depth = 0;
  let valid = true;

  const value = (): number => {
    const token = tokens[at++];
    if (token === '(') {
      if (++depth > DEEPEST) return fail();
      const inner = expression(0);
      depth--;
      return tokens[at++] === ')' ? inner : fail();
    }
    if (token === '-') return -expression(SIGN_RANK);
    if (token === '+') return expression(SIGN_RANK);
    const number = Number(token);
    return token === undefined || Number.isNaN(number) ? fail() : number;
  };

  const expression = (least: number): number => {
    let left = value();
    for (;;) {
      const operator = OPERATORS[tokens[at] ?? ''];
      if (!valid || !operator || operator.rank < least) return left;
      const isPower = tokens[at] === '^';
      at++;
      // Powers group from the right, the others from the left.
      left = operator.apply(left, expression(isPower ? operator.rank : operator.rank + 1));
    }
  };

  const fail = (): number => {
    valid = false;
    return 0;
  };

  const result = expression(0);
  return valid && at === tokens.length ? result : null;
}
