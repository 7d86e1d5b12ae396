import type { JsonSchema } from '../src/json-schema.ts';
import type { OperationSummary } from '../src/operation-summary.ts';
import { collectDeclarations } from './declarations.ts';
import { addDiscriminators } from './discriminators.ts';
import { summarizeOperations } from './operations.ts';
import { SchemaWriter } from './schemas.ts';
import type { SourceText } from './sources.ts';

/** The derived files, by name. */
export interface DerivedFiles {
  readonly 'definitions.json': Readonly<Record<string, JsonSchema>>;
  readonly 'operations.json': readonly OperationSummary[];
}

/** Derives all files from the sources of the contract. */
export async function derive(sources: readonly SourceText[]): Promise<DerivedFiles> {
  const { families } = await import('../src/registry.ts');
  const writer = new SchemaWriter(collectDeclarations(sources));
  const operations = summarizeOperations(families, sources, writer);
  const definitions = Object.fromEntries(
    Object.entries(writer.definitions()).map(([name, schema]) => [
      name,
      addDiscriminators(schema, writer.resolve),
    ]),
  );
  return { 'definitions.json': definitions, 'operations.json': operations };
}
