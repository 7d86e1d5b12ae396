/** Widest array or object that stays on one line. */
const lineWidth = 72;

/** A part of a value that is an expression, such as a file that is read. */
export class CodeExpression {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** A JavaScript literal for a JSON value, laid out as a person would. */
export function javaScriptLiteral(value: unknown, indent = 0): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (value instanceof CodeExpression) return value.code;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = partsOf(value, indent + 2);
  if (parts.length === 0) return `${open}${close}`;
  const line = Array.isArray(value) ? parts.join(', ') : ` ${parts.join(', ')} `;
  // The outermost object is always laid out in full: it is what people come to change.
  if (indent > 0 && indent + line.length <= lineWidth && !line.includes('\n')) {
    return `${open}${line}${close}`;
  }
  const inner = parts.map((part) => `${' '.repeat(indent + 2)}${part},`).join('\n');
  return `${open}\n${inner}\n${' '.repeat(indent)}${close}`;
}

function partsOf(value: object, indent: number): string[] {
  if (Array.isArray(value)) return value.map((item) => javaScriptLiteral(item, indent));
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${propertyName(name)}: ${javaScriptLiteral(field, indent)}`);
}

/** A string in single quotes where that needs no more escapes than double quotes would. */
export function stringLiteral(text: string): string {
  const double = JSON.stringify(text).replace(/[\u2028\u2029]/g, (mark) =>
    mark === '\u2028' ? String.raw`\u2028` : String.raw`\u2029`,
  );
  if (text.includes("'")) return double;
  return `'${double.slice(1, -1).replaceAll(String.raw`\"`, '"')}'`;
}

function propertyName(name: string): string {
  // An assignment to `__proto__` in a literal would set the prototype instead of a field.
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}
