/** Limits on a schema in strict mode. */
export const limits = {
  properties: 5_000,
  depth: 10,
  /** Names of properties and definitions, enum and const strings together. */
  characters: 120_000,
  enumValues: 1_000,
  /** An enum of more values than this has a limit of its own on characters. */
  longEnumValues: 250,
  longEnumCharacters: 15_000,
} as const;

const types = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);
const formats = new Set([
  'date-time',
  'time',
  'date',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uuid',
]);

/** Says what is wrong with a keyword's value, or null. */
type KeywordRule = (value: unknown) => string | null;

const anything: KeywordRule = () => null;

function must(what: string, test: (value: unknown) => boolean): KeywordRule {
  return (value) => (test(value) ? null : what);
}

function count(keyword: string): KeywordRule {
  return must(
    `'${keyword}' must be a whole number of at least 0`,
    (value) => Number.isInteger(value) && (value as number) >= 0,
  );
}

function numeric(keyword: string): KeywordRule {
  return must(`'${keyword}' must be a number`, (value) => typeof value === 'number');
}

/** Every keyword that strict mode takes. Others are refused by name. */
export const keywordRules: ReadonlyMap<string, KeywordRule> = new Map([
  [
    'type',
    must("'type' must be one JSON type or an array of them", (value) =>
      (Array.isArray(value) ? value : [value]).every((type) => types.has(String(type))),
    ),
  ],
  ['properties', must("'properties' must be an object", isMap)],
  ['required', must("'required' must be an array", Array.isArray)],
  ['additionalProperties', anything],
  ['items', must("'items' must be a schema", isMap)],
  [
    'anyOf',
    must(
      "'anyOf' must be an array of schemas",
      (value) => Array.isArray(value) && value.length > 0,
    ),
  ],
  [
    'enum',
    must(
      "'enum' must be an array with values",
      (value) => Array.isArray(value) && value.length > 0,
    ),
  ],
  ['const', anything],
  ['$ref', must("'$ref' must be a string", (value) => typeof value === 'string')],
  ['$defs', must("'$defs' must be an object", isMap)],
  ['definitions', must("'definitions' must be an object", isMap)],
  ['title', anything],
  ['description', anything],
  ['default', anything],
  ['examples', anything],
  ['$schema', anything],
  ['$id', anything],
  ['$comment', anything],
  ['pattern', must("'pattern' must be a regular expression", isPattern)],
  [
    'format',
    must(`'format' must be one of ${[...formats].join(', ')}`, (value) =>
      formats.has(String(value)),
    ),
  ],
  ['minLength', count('minLength')],
  ['maxLength', count('maxLength')],
  ['minItems', count('minItems')],
  ['maxItems', count('maxItems')],
  ['minimum', numeric('minimum')],
  ['maximum', numeric('maximum')],
  ['exclusiveMinimum', numeric('exclusiveMinimum')],
  ['exclusiveMaximum', numeric('exclusiveMaximum')],
  [
    'multipleOf',
    must(
      "'multipleOf' must be a number above 0",
      (value) => typeof value === 'number' && value > 0,
    ),
  ],
]);

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPattern(value: unknown): boolean {
  try {
    return typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
