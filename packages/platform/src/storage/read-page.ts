import type { Kysely, Selectable, SelectQueryBuilder } from 'kysely';
import { badRequest } from '../errors/api-error.ts';
import type { Schema } from './schema.ts';

/** What the API's lists take. */
export interface PageParams {
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
  /** Default: 20. */
  readonly limit?: number | null | undefined;
  /** Default: `desc`, the newest first. */
  readonly order?: 'asc' | 'desc' | null | undefined;
}

/** Rows of one page, in the order asked for, and whether others follow. */
export interface PageOf<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
}

/** A table that can be listed: `sequence` counts up with each row that is inserted. */
interface Listed {
  readonly id: string;
  readonly sequence: number;
}

/** Stands for every listed table: they share the two columns that a page needs. */
interface AnySchema {
  readonly listed: Listed;
}
type AnyQuery = SelectQueryBuilder<AnySchema, 'listed', Listed>;

/** Names of the tables that have an id and a sequence. */
type ListedTable = {
  [Name in keyof Schema]: 'sequence' extends keyof Schema[Name] ? Name : never;
}[keyof Schema];

/**
 * Reads one page of a table by its insertion order. `narrow` adds the conditions of
 * the list, such as a purpose or an owner; a cursor that it does not match is refused.
 * @throws ApiError 400 `invalid_value` where a cursor names nothing in the list
 */
export async function readPage<Name extends ListedTable>(
  database: Kysely<Schema>,
  table: Name,
  params: PageParams,
  narrow: (
    query: SelectQueryBuilder<Schema, Name, object>,
  ) => SelectQueryBuilder<Schema, Name, object> = (query) => query,
): Promise<PageOf<Rows<Name>>> {
  // Typed once for all tables: what differs between them is left to `narrow`.
  const all = () => narrow(database.selectFrom(table) as never).selectAll() as unknown as AnyQuery;
  const ascending = (params.order ?? 'desc') === 'asc';
  const limit = params.limit ?? 20;
  let query = all();
  for (const param of ['after', 'before'] as const) {
    const id = params[param];
    if (id === null || id === undefined) continue;
    const cursor = await all().where('id', '=', id).executeTakeFirst();
    if (cursor === undefined) {
      throw badRequest(`No item with id '${id}' found.`, param, 'invalid_value');
    }
    const later = (param === 'after') === ascending;
    query = query.where('sequence', later ? '>' : '<', cursor.sequence);
  }
  // Before a cursor alone: the rows next to it, not the first ones of the list.
  const backwards = Boolean(params.before) && !params.after;
  const rows = await query
    .orderBy('sequence', ascending !== backwards ? 'asc' : 'desc')
    .limit(limit + 1)
    .execute();
  const hasMore = rows.length > limit;
  const page = rows.slice(0, limit);
  if (backwards) page.reverse();
  return { rows: page as unknown as Rows<Name>[], hasMore };
}

type Rows<Name extends keyof Schema> = Selectable<Schema[Name]>;
