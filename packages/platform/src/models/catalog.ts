import { definitions } from '@unabridged/contract/schemas';
import type { Model } from '@unabridged/contract';
import { createdDates, otherModels, shutdownDates } from './catalog-data.ts';
import type { ModelKind } from './catalog-data.ts';

/** A model that OpenAI offers or has offered. */
export interface CatalogModel extends Model {
  readonly kind: ModelKind;
}

/** Models of the official types and those of the other endpoints, by id. */
class Catalog {
  #models: Map<string, CatalogModel> | undefined;

  has(id: string): boolean {
    return this.#all().has(id);
  }

  get(id: string): CatalogModel | undefined {
    return this.#all().get(id);
  }

  list(): CatalogModel[] {
    return [...this.#all().values()];
  }

  /** Built at first use, because it reads the derived contract. */
  #all(): Map<string, CatalogModel> {
    this.#models ??= new Map(buildCatalog().map((model) => [model.id, model]));
    return this.#models;
  }
}

export const modelCatalog = new Catalog();

function buildCatalog(): CatalogModel[] {
  const text = definitions()['ResponsesModel']?.['x-known-values'] ?? [];
  const kinds = new Map<string, ModelKind>(text.map((id) => [id, 'text']));
  for (const [kind, ids] of Object.entries(otherModels)) {
    for (const id of ids) if (!kinds.has(id)) kinds.set(id, kind as ModelKind);
  }
  return Array.from(kinds, ([id, kind]) => ({
    id,
    object: 'model',
    created: createdAt(id, [...kinds.keys()]),
    owned_by: 'openai',
    shutdown_date: shutdownDates.find(([pattern]) => pattern.test(id))?.[1] ?? null,
    kind,
  }));
}

/** The day in the id, else that of its first dated snapshot, else the table's. */
function createdAt(id: string, ids: readonly string[]): number {
  const listed = createdDates.find(([pattern]) => pattern.test(id))?.[1];
  const snapshots = ids.flatMap((other) =>
    other.startsWith(`${id}-`) ? (dayIn(other) ?? []) : [],
  );
  const day = dayIn(id) ?? listed ?? snapshots.sort()[0] ?? '2026-01-01';
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}

function dayIn(id: string): string | undefined {
  return /\d{4}-\d{2}-\d{2}$/.exec(id)?.[0];
}
