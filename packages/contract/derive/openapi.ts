import type { JsonSchema } from '../src/json-schema.ts';
import type { OperationExample } from '../src/example.ts';
import type { OperationSummary } from '../src/operation-summary.ts';
import { mapChildren } from './discriminators.ts';
import type { Resolve } from './unions.ts';

type Json = Record<string, unknown>;
type Definitions = Readonly<Record<string, JsonSchema>>;

/** What the document is made from. */
export interface OpenApiInput {
  readonly version: string;
  readonly operations: readonly OperationSummary[];
  readonly definitions: Definitions;
  readonly examples: ReadonlyMap<string, OperationExample>;
  readonly resolve: Resolve;
}

/** Derives the OpenAPI 3.1 document of the API. */
export function openApiDocument(input: OpenApiInput): Json {
  const paths: Record<string, Json> = {};
  for (const operation of input.operations) {
    const methods = (paths[operation.path] ??= {});
    methods[operation.method.toLowerCase()] = operationObject(operation, input);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'OpenAI API',
      version: input.version,
      description:
        'Every operation of the OpenAI API, described independently by the Unabridged project from its typed contract.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      { url: 'https://api.openai.com/v1', description: 'OpenAI' },
      { url: 'http://127.0.0.1:4100/v1', description: 'The platform on this machine' },
    ],
    tags: tagsOf(input.operations),
    paths,
    components: {
      schemas: usedSchemas(paths, input.definitions),
      securitySchemes: securitySchemes(input.operations),
      responses: {
        Error: {
          description: 'The request failed; the body tells why.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorBody' } } },
        },
      },
    },
  };
}

const failure: Json = { $ref: '#/components/responses/Error' };

const KEYS = {
  project: { type: 'http', scheme: 'bearer', description: 'API key of a project.' },
  admin: { type: 'http', scheme: 'bearer', description: 'Admin API key of an organization.' },
} as const;

/** The kinds of keys that the operations take, such as `projectKey`. */
function securitySchemes(operations: readonly OperationSummary[]): Json {
  const used = [...new Set(operations.map(({ auth }) => auth))];
  return Object.fromEntries(used.map((auth) => [`${auth}Key`, KEYS[auth]]));
}

/** The definitions that the operations and the error body reach. */
function usedSchemas(paths: Json, definitions: Definitions): Record<string, JsonSchema> {
  const used: Record<string, JsonSchema> = {};
  const visit = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (used[name]) continue;
      used[name] = portable(definitions[name]!);
      visit(used[name]);
    }
  };
  visit(paths);
  visit(reference('ErrorBody'));
  return used;
}

function tagsOf(operations: readonly OperationSummary[]): Json[] {
  const names = [...new Set(operations.map((operation) => operation.family))];
  return names.map((name) => ({ name, description: `Operations of the family ${name}.` }));
}

function operationObject(operation: OperationSummary, input: OpenApiInput): Json {
  const example = input.examples.get(operation.accessor);
  const notes = [operation.description, operation.deprecated, shutdownNote(operation)];
  const description = notes.filter(Boolean).join('\n\n');
  const body = requestBody(operation, input, example);
  return {
    operationId: operation.accessor,
    summary: operation.summary,
    ...(description && { description }),
    tags: [operation.family],
    security: [{ [`${operation.auth}Key`]: [] }],
    ...((operation.deprecated ?? operation.shutdown) && { deprecated: true }),
    ...(operation.shutdown && { 'x-shutdown': operation.shutdown }),
    parameters: parametersOf(operation, input),
    ...(body && { requestBody: body }),
    responses: {
      200: successObject(operation, example),
      '4XX': failure,
      '5XX': failure,
    },
  };
}

function shutdownNote({ shutdown }: OperationSummary): string | null {
  return shutdown && `Served until ${shutdown}.`;
}

function parametersOf(operation: OperationSummary, input: OpenApiInput): Json[] {
  const fields = fieldsOf(operation, input);
  const schemaOf = (name: string): JsonSchema => fields.properties.get(name) ?? {};
  const parameter = (place: string, name: string, schema: JsonSchema, more: Json = {}): Json => {
    const { description, ...rest } = portable(schema);
    return { name, in: place, ...(description && { description }), ...more, schema: rest };
  };
  const inPath = operation.pathParameters.map((name) =>
    parameter('path', name, schemaOf(name), { required: true }),
  );
  const inQuery = operation.queryParameters.map((name) => {
    const schema = schemaOf(name);
    const required = fields.required.has(name) && { required: true };
    const kinds = new Set([input.resolve(schema).type ?? []].flat());
    if (kinds.has('array')) {
      return parameter('query', `${name}[]`, schema, { ...required, style: 'form', explode: true });
    }
    const deep = kinds.has('object') && { style: 'deepObject', explode: true };
    return parameter('query', name, schema, { ...required, ...deep });
  });
  const inHeader = Object.entries(operation.headerParameters).map(([name, header]) =>
    parameter(
      'header',
      header,
      schemaOf(name),
      fields.required.has(name) ? { required: true } : {},
    ),
  );
  const beta: JsonSchema | null = operation.beta
    ? { type: 'string', const: operation.beta, description: 'Opts in to an API that may change.' }
    : null;
  return [
    ...inPath,
    ...inQuery,
    ...inHeader,
    ...(beta ? [parameter('header', 'OpenAI-Beta', beta)] : []),
  ];
}

/** The fields of the params; those of a union's variants taken together. */
function fieldsOf(
  operation: OperationSummary,
  { definitions, resolve }: OpenApiInput,
): { properties: Map<string, JsonSchema>; required: Set<string> } {
  const properties = new Map<string, JsonSchema>();
  const required = new Set<string>();
  const visit = (schema: JsonSchema): void => {
    schema.anyOf?.forEach((member) => visit(resolve(member)));
    for (const [name, field] of Object.entries(schema.properties ?? {}))
      properties.set(name, field);
    for (const name of schema.required ?? []) required.add(name);
  };
  if (operation.types.params) visit(resolve(definitions[operation.types.params]!));
  return { properties, required };
}

function requestBody(
  operation: OperationSummary,
  input: OpenApiInput,
  example: OperationExample | undefined,
): Json | null {
  if (operation.request === 'none' || !operation.types.params) return null;
  const elsewhere = [
    ...operation.pathParameters,
    ...operation.queryParameters,
    ...Object.keys(operation.headerParameters),
  ];
  const schema = withoutFields(operation.types.params, elsewhere, input);
  const mediaType = operation.request === 'multipart' ? 'multipart/form-data' : 'application/json';
  const value = omit((example?.request ?? {}) as Json, elsewhere);
  const shown = operation.request === 'json' && example && { example: value };
  return {
    required: true,
    content: { [mediaType]: { schema, ...shown } },
  };
}

/** The schema of a body: the params less the fields that travel elsewhere. */
function withoutFields(
  name: string,
  elsewhere: readonly string[],
  input: OpenApiInput,
): JsonSchema {
  if (!elsewhere.length) return portable({ $ref: `#/$defs/${name}` });
  const strip = (schema: JsonSchema): JsonSchema => {
    const { anyOf, properties, required, ...rest } = input.resolve(schema);
    const kept = required?.filter((field) => !elsewhere.includes(field));
    return {
      ...rest,
      ...(anyOf && { anyOf: anyOf.map(strip) }),
      ...(properties && { properties: omit(properties, elsewhere) }),
      ...(kept?.length && { required: kept }),
    };
  };
  return portable(strip(input.definitions[name]!));
}

function omit<Value>(
  fields: Readonly<Record<string, Value>>,
  names: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function reference(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

function successObject(operation: OperationSummary, example: OperationExample | undefined): Json {
  const { result, event } = operation.types;
  const content: Json = {};
  if (result && operation.response === 'json') {
    content['application/json'] = {
      schema: reference(result),
      ...(example?.response !== undefined && { example: example.response }),
    };
  } else if (operation.response === 'binary') {
    content['application/octet-stream'] = { schema: { type: 'string', format: 'binary' } };
  } else if (operation.response === 'text') content['text/plain'] = { schema: { type: 'string' } };
  if (event) content['text/event-stream'] = { schema: reference(event) };
  return {
    description: 'Success.',
    ...(Object.keys(content).length && { content }),
  };
}

/** References into the document's components; hints of ours that mean nothing there are dropped. */
function portable(schema: JsonSchema): JsonSchema {
  const { 'x-discriminator': _hint, $ref, ...rest } = schema;
  const reference = $ref && { $ref: $ref.replace('#/$defs/', '#/components/schemas/') };
  return mapChildren({ ...reference, ...rest }, portable);
}
