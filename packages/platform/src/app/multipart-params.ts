import type { JsonSchema } from '@unabridged/contract/schemas';
import { badRequest } from '../errors/api-error.ts';
import { coerceQuery } from '../validation/coerce-query.ts';
import { alternatives, resolve } from '../validation/json-schema.ts';
import type { RawParams } from './implement.ts';
import type { MultipartBody } from './multipart-body.ts';
import type { ReceivedFile } from './received-file.ts';

/** What stands for a file while params are validated: its schema asks for a string. */
const placeholder = '(file)';

/** Params of a form: those to validate, and the files that then take their places. */
export interface MultipartParams {
  readonly params: RawParams;
  /** Puts the files in. */
  withFiles(params: RawParams): RawParams;
}

/** Reads the fields of a form by the schema of the params, as the API's clients write them. */
export function multipartParams(body: MultipartBody, schema: JsonSchema): MultipartParams {
  const definitions = schema.$defs ?? {};
  const properties = resolve(schema, definitions).properties ?? {};
  const branchesOf = (name: string) =>
    properties[name] ? alternatives(properties[name], definitions) : [];
  const fields = new URLSearchParams(body.fields.map(([name, value]) => [name, value]));
  const params: RawParams = coerceQuery(fields, schema);
  for (const name of Object.keys(params)) {
    const branches = branchesOf(name);
    if (branches.length > 0 && branches.every((branch) => holdsFiles(branch, definitions))) {
      throw badRequest(
        `Invalid type for '${name}': expected a file, but got a string instead. Send the part with a filename.`,
        name,
        'invalid_type',
      );
    }
  }
  const files = new Map<string, ReceivedFile | ReceivedFile[]>();
  for (const [field, file] of body.files) {
    const name = field.replace(/\[.*$/s, '');
    const branches = branchesOf(name);
    if (branches.length > 0 && !branches.some((branch) => holdsFiles(branch, definitions))) {
      throw badRequest(
        `Invalid type for '${name}': expected a value, but got a file instead. Send the part without a filename.`,
        name,
        'invalid_type',
      );
    }
    addFile(files, name, file, {
      asList: field !== name || branches.every((branch) => branch.type === 'array'),
      several: branches.some((branch) => branch.type === 'array'),
    });
  }
  for (const [name, value] of files) {
    params[name] = Array.isArray(value) ? value.map(() => placeholder) : placeholder;
  }
  return { params, withFiles: (valid) => ({ ...valid, ...Object.fromEntries(files) }) };
}

function addFile(
  files: Map<string, ReceivedFile | ReceivedFile[]>,
  name: string,
  file: ReceivedFile,
  { asList, several }: { readonly asList: boolean; readonly several: boolean },
): void {
  const before = files.get(name);
  if (before === undefined) files.set(name, asList && several ? [file] : file);
  else if (several) files.set(name, [before, file].flat());
  else {
    throw badRequest(`Duplicate parameter: '${name}'. Send one file.`, name, 'duplicate_parameter');
  }
}

function holdsFiles(schema: JsonSchema, definitions: NonNullable<JsonSchema['$defs']>): boolean {
  if (schema.format === 'binary') return true;
  if (typeof schema.items !== 'object') return false;
  return alternatives(schema.items, definitions).some((item) => item.format === 'binary');
}

/** How many files the params can hold. */
export function mostFiles(schema: JsonSchema): number {
  const definitions = schema.$defs ?? {};
  const counts = Object.values(resolve(schema, definitions).properties ?? {}).map((property) => {
    const branches = alternatives(property, definitions);
    const holding = branches.filter((branch) => holdsFiles(branch, definitions));
    if (holding.length === 0) return 0;
    return holding.some((branch) => branch.type === 'array') ? Infinity : 1;
  });
  return counts.reduce<number>((sum, count) => sum + count, 0);
}

/** Whether the params must hold a file. */
export function requiresFile(schema: JsonSchema): boolean {
  const definitions = schema.$defs ?? {};
  const { properties = {}, required = [] } = resolve(schema, definitions);
  return required.some((name) => {
    const property = properties[name];
    const branches = property === undefined ? [] : alternatives(property, definitions);
    return branches.length > 0 && branches.every((branch) => holdsFiles(branch, definitions));
  });
}
