import type { OperationExample } from '../src/example.ts';
import type { JsonSchema } from '../src/json-schema.ts';
import type { OperationSummary } from '../src/operation-summary.ts';
import { collectDeclarations } from './declarations.ts';
import { addDiscriminators } from './discriminators.ts';
import { openApiDocument } from './openapi.ts';
import { summarizeOperations } from './operations.ts';
import { SchemaWriter } from './schemas.ts';
import type { SourceText } from './sources.ts';

/** The derived files, by name. */
export interface DerivedFiles {
  readonly 'definitions.json': Readonly<Record<string, JsonSchema>>;
  readonly 'operations.json': readonly OperationSummary[];
  /** Examples by accessor. */
  readonly 'examples.json': Readonly<Record<string, OperationExample>>;
  readonly 'openapi.json': Readonly<Record<string, unknown>>;
}

/** Derives all files from the sources of the contract. */
export async function derive(
  sources: readonly SourceText[],
  version: string,
): Promise<DerivedFiles> {
  const { families } = await import('../src/registry.ts');
  const writer = new SchemaWriter(collectDeclarations(sources));
  const { resolve } = writer;
  const operations = summarizeOperations(families, sources, writer);
  const definitions = Object.fromEntries(
    Object.entries(writer.definitions()).map(([name, schema]) => [
      name,
      addDiscriminators(schema, resolve),
    ]),
  );
  const examples = await collectExamples();
  return {
    'definitions.json': definitions,
    'operations.json': operations,
    'examples.json': Object.fromEntries(examples),
    'openapi.json': openApiDocument({ version, operations, definitions, examples, resolve }),
  };
}

async function collectExamples(): Promise<Map<string, OperationExample>> {
  const { examples } = await import('../src/examples.ts');
  const found = new Map(examples.map((example) => [example.accessor, example]));
  if (found.size !== examples.length) {
    throw new Error('An operation has two examples in examples.ts: keep one.');
  }
  return found;
}
