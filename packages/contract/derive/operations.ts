import ts from 'typescript-api';
import type { JsonSchema } from '../src/json-schema.ts';
import type { OperationSummary } from '../src/operation-summary.ts';
import type { Operation } from '../src/operation.ts';
import { pathParameters } from '../src/path-template.ts';
import { parse } from './declarations.ts';
import { documentationOf, firstSentence } from './documentation.ts';
import { DerivationError } from './failure.ts';
import type { SchemaWriter } from './schemas.ts';
import type { SourceText } from './sources.ts';

type Families = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** What only the source of an operation tells: its types and its documentation. */
interface OperationSource {
  readonly call: ts.CallExpression;
  readonly types: readonly ts.TypeNode[];
  readonly summary: string;
  readonly description: string;
}

const OPERATIONS_FILE = /^src\/families\/.+\/operations(\/.+)?\.ts$/;

/** Joins the operations as they run with what their sources tell. */
export function summarizeOperations(
  families: Families,
  sources: readonly SourceText[],
  writer: SchemaWriter,
): OperationSummary[] {
  const written = operationSources(sources);
  return Object.entries(families).flatMap(([family, table]) =>
    Object.values(table).map((operation) => {
      const source = written.get(operation.accessor);
      if (!source) throw new Error(`${operation.accessor} stands in no operations.ts file.`);
      return summarize(family, operation, source, writer);
    }),
  );
}

/** The calls of `operation<…>()({ … })` in every operations file, by accessor. */
function operationSources(sources: readonly SourceText[]): Map<string, OperationSource> {
  const found = new Map<string, OperationSource>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && isOperationCall(node.initializer)) {
      const call = node.initializer;
      const { text } = documentationOf(node);
      const accessor = accessorOf(call);
      if (found.has(accessor)) throw new DerivationError(node, `${accessor} is declared twice.`);
      if (!text || text.startsWith('SUMMARY MISSING')) {
        throw new DerivationError(node, `${accessor} has no summary: write one sentence.`);
      }
      const types = (call.expression as ts.CallExpression).typeArguments ?? [];
      found.set(accessor, { call, types: [...types], ...firstSentence(text) });
    } else ts.forEachChild(node, visit);
  };
  for (const source of sources) if (OPERATIONS_FILE.test(source.path)) visit(parse(source));
  return found;
}

function isOperationCall(node: ts.Expression): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isCallExpression(node.expression) &&
    node.expression.expression.getText() === 'operation'
  );
}

function accessorOf(call: ts.CallExpression): string {
  const [wire] = call.arguments;
  const property =
    wire && ts.isObjectLiteralExpression(wire)
      ? wire.properties.find((member) => member.name?.getText() === 'accessor')
      : undefined;
  if (property && ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)) {
    return property.initializer.text;
  }
  throw new DerivationError(call, 'An operation needs `accessor` as a plain string.');
}

function summarize(
  family: string,
  operation: Operation,
  source: OperationSource,
  writer: SchemaWriter,
): OperationSummary {
  const { method, path, headers = {} } = operation;
  const [params, result, event] = source.types;
  const fields = params ? fieldsOf(writer.resolve(writer.schemaOf(params)), writer) : [];
  const inPath = pathParameters(path);
  const request = operation.request ?? (method === 'POST' ? 'json' : 'none');
  const inQuery =
    method === 'POST'
      ? (operation.query ?? [])
      : fields.filter((name) => !inPath.includes(name) && !(name in headers));
  for (const name of [...inPath, ...inQuery, ...Object.keys(headers)]) {
    if (!fields.includes(name)) {
      throw new DerivationError(source.call, `The parameter ${name} is missing from the types.`);
    }
  }
  return {
    accessor: operation.accessor,
    family,
    method,
    path,
    request,
    response: operation.response ?? 'json',
    stream: operation.stream ?? null,
    page: operation.page ?? null,
    auth: operation.auth ?? 'project',
    beta: operation.beta ?? null,
    summary: source.summary,
    description: source.description,
    shutdown: operation.shutdown ?? null,
    deprecated: operation.deprecated ?? null,
    pathParameters: inPath,
    queryParameters: inQuery,
    headerParameters: headers,
    types: { params: typeName(params), result: typeName(result), event: typeName(event) },
  };
}

/** Names of the fields of an object, or of all objects of a union. */
function fieldsOf(schema: JsonSchema, writer: SchemaWriter): string[] {
  if (schema.anyOf) {
    const all = schema.anyOf.flatMap((member) => fieldsOf(writer.resolve(member), writer));
    return [...new Set(all)];
  }
  return Object.keys(schema.properties ?? {});
}

/** Types of operations are named, so that schemas, docs and errors can name them. */
function typeName(node: ts.TypeNode | undefined): string | null {
  if (
    !node ||
    node.kind === ts.SyntaxKind.VoidKeyword ||
    node.kind === ts.SyntaxKind.NeverKeyword
  ) {
    return null;
  }
  if (ts.isTypeReferenceNode(node) && !node.typeArguments) return node.typeName.getText();
  throw new DerivationError(node, 'Params, result and event of an operation need a named type.');
}
