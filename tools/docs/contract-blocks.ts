import { definitions, operationIndex, type JsonSchema } from '@unabridged/contract/schemas';

/** A table of the operations of one family and of those below it: route, accessor, what it does. */
export function operationsBlock(family: string): string {
  const rows = operationIndex().filter(
    (operation) => operation.family === family || operation.family.startsWith(`${family}/`),
  );
  if (rows.length === 0) throw new Error(`The contract has no family "${family}".`);
  const lines = rows.map(
    (row) => `| \`${row.method} ${row.path}\` | \`client.${row.accessor}\` | ${row.summary} |`,
  );
  return ['| Route | Client | What it does |', '|---|---|---|', ...lines].join('\n');
}

/** A table of the fields of a type of the contract: name, type, what it means. */
export function fieldsBlock(name: string): string {
  const schema = definitions()[name];
  if (!schema?.properties) throw new Error(`The contract has no object type "${name}".`);
  const required = new Set(schema.required);
  const lines = Object.entries(schema.properties).map(
    ([field, property]) =>
      `| \`${field}\`${required.has(field) ? ' *' : ''} | ${cell(typeName(property))} | ${cell(meaning(property))} |`,
  );
  return ['| Field | Type | Meaning |', '|---|---|---|', ...lines, '', '\\* required'].join('\n');
}

function typeName(schema: JsonSchema): string {
  if (schema.$ref) return `\`${schema.$ref.split('/').pop()}\``;
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' or ');
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeName))].join(' or ');
  if (schema.items) return `list of ${typeName(schema.items)}`;
  if (Array.isArray(schema.type)) return schema.type.join(' or ');
  return typeof schema.type === 'string' ? schema.type : 'anything';
}

function meaning(schema: JsonSchema): string {
  return [schema.description ?? '', limits(schema)].filter(Boolean).join(' ');
}

function limits(schema: JsonSchema): string {
  const bounded = [schema, ...(schema.anyOf ?? [])];
  const find = (key: keyof JsonSchema) => bounded.find((one) => one[key] !== undefined)?.[key];
  const parts = [
    ...range(find('minimum'), find('maximum'), ''),
    ...range(find('minLength'), find('maxLength'), ' characters'),
    ...range(find('minItems'), find('maxItems'), ' in number'),
  ];
  const preset = find('default');
  if (preset !== undefined) parts.push(`default ${JSON.stringify(preset)}`);
  return parts.length ? `(${parts.join('; ')})` : '';
}

function range(low: unknown, high: unknown, unit: string): string[] {
  if (low === undefined && high === undefined) return [];
  if (low === undefined) return [`at most ${high}${unit}`];
  if (high === undefined) return [`at least ${low}${unit}`];
  return [`${low} to ${high}${unit}`];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}
